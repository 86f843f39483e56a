import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { waits } from '../../../domain/zones/gesture.ts'
import { useDraft } from '../../../state/draft.ts'

interface PartsInSightProps {
  /**
   * Its children are the parts. They are marked by `data-in-sight-only` and, as long as they are not
   * drawn, `data-out-of-sight`.
   */
  readonly profile: RefObject<HTMLElement | null>
  /** Whether a gesture goes on. */
  readonly live: boolean
}

/**
 * While a gesture goes on, parts of the profile that are out of sight are not laid out with every move.
 * They change over one by one, in a task each: all at once would cost a frame what it is to save. While
 * a pointer is pressed, when nobody reads on, what lies further down is not drawn at all, nor laid out
 * where the gesture brought it; a gesture that waits leaves it to be read. At rest everything is laid
 * out, so that it can be found, copied and measured.
 *
 * What a move rendered is laid out in the same task and not in the next frame, which may have a map to
 * draw as well. A component of its own, so that the begin and the end of a press render nothing else.
 */
export function PartsInSight({ profile, live }: PartsInSightProps) {
  const pressed = useDraft(({ gesture }) => gesture !== null && !waits(gesture))
  const laidOut = useRef({ parts: new WeakSet<Element>(), pressed })
  useLayoutEffect(() => {
    const { parts, pressed: wasPressed } = laidOut.current
    const brought = [...(profile.current?.children ?? [])].filter((part) => !parts.has(part))
    for (const part of brought) parts.add(part)
    if (live && pressed) layOutInSight(brought)
    // The end of a press has the whole page to change, and lays the profile out later, part by part.
    if (pressed === wasPressed) profile.current?.getBoundingClientRect()
    laidOut.current.pressed = pressed
  })
  useEffect(() => {
    const parts = [...(profile.current?.children ?? [])]
    const observer = live && pressed ? new IntersectionObserver(markOutOfSight) : null
    const next = () => {
      const part = parts.pop()
      if (part === undefined) return
      part.toggleAttribute('data-in-sight-only', live)
      if (observer === null) part.removeAttribute('data-out-of-sight')
      part.getBoundingClientRect()
      observer?.observe(part)
      timer = window.setTimeout(next)
    }
    let timer = window.setTimeout(next)
    return () => {
      window.clearTimeout(timer)
      observer?.disconnect()
    }
  }, [profile, live, pressed])
  return null
}

/** From above, down to the first that is below the page; those after it are not laid out. */
function layOutInSight(parts: readonly Element[]): void {
  for (const part of parts) part.setAttribute('data-out-of-sight', '')
  for (const part of parts) {
    part.removeAttribute('data-out-of-sight')
    if (part.getBoundingClientRect().top <= window.innerHeight) continue
    part.setAttribute('data-out-of-sight', '')
    return
  }
}

function markOutOfSight(seen: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of seen) {
    target.toggleAttribute('data-out-of-sight', !isIntersecting)
  }
}
