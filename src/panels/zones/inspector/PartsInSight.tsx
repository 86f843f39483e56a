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
 * a pointer is pressed, when nobody reads on, what lies further down is not drawn at all; what the
 * gesture itself brought is laid out from above, a task each, as far as the page shows it. A gesture
 * that waits leaves everything to be read. At rest everything is laid out, so that it can be found,
 * copied and measured.
 *
 * What a move rendered is laid out in the same task and not in the next frame, which may have a map to
 * draw as well. A component of its own, so that the begin and the end of a press render nothing else.
 */
export function PartsInSight({ profile, live }: PartsInSightProps) {
  const pressed = useDraft(({ gesture }) => gesture !== null && !waits(gesture))
  const putsOff = live && pressed
  const seen = useRef({ parts: new WeakSet<Element>(), pressed })
  const brought = useRef<Element[]>([])
  const observer = useRef<IntersectionObserver | null>(null)
  useLayoutEffect(() => {
    const { parts, pressed: wasPressed } = seen.current
    const fresh = [...(profile.current?.children ?? [])].filter((part) => !parts.has(part))
    for (const part of fresh) parts.add(part)
    brought.current = putsOff ? [...brought.current, ...fresh] : []
    for (const part of brought.current) part.setAttribute('data-out-of-sight', '')
    // The end of a press has the whole page to change, and lays the profile out later, part by part.
    if (pressed === wasPressed) profile.current?.getBoundingClientRect()
    seen.current.pressed = pressed
  })
  useEffect(() => {
    observer.current = putsOff ? new IntersectionObserver(markOutOfSight) : null
    const parts = [...(profile.current?.children ?? [])]
    const stop = oneByOne(parts, (part) => {
      if (brought.current.includes(part)) return
      part.toggleAttribute('data-in-sight-only', live)
      if (!putsOff) part.removeAttribute('data-out-of-sight')
      part.getBoundingClientRect()
      observer.current?.observe(part)
    })
    return () => {
      stop()
      observer.current?.disconnect()
    }
  }, [profile, live, putsOff])
  // With every render, for each may bring parts.
  useEffect(() =>
    oneByOne(brought.current, (part) => {
      // What is only drawn in sight would wait for the next frame to be laid out.
      if (part.getBoundingClientRect().top <= window.innerHeight) {
        part.removeAttribute('data-out-of-sight')
        part.getBoundingClientRect()
      }
      observer.current?.observe(part)
    }),
  )
  return null
}

/** Takes the parts out of the list from the first, each in a task of its own; gives what stops it. */
function oneByOne(parts: Element[], act: (part: Element) => void): () => void {
  const next = () => {
    const part = parts.shift()
    if (part === undefined) return
    act(part)
    timer = window.setTimeout(next)
  }
  let timer = window.setTimeout(next)
  return () => {
    window.clearTimeout(timer)
  }
}

function markOutOfSight(seen: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of seen) {
    target.toggleAttribute('data-out-of-sight', !isIntersecting)
  }
}
