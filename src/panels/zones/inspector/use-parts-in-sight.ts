import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { useDraft } from '../../../state/draft.ts'

/**
 * While a gesture goes on, parts of the profile that are out of sight are not laid out with every move.
 * They change over one by one, in a task each: all at once would cost a frame what it is to save. While
 * a pointer is pressed, when nobody reads on, what lies further down is not drawn at all. At rest
 * everything is laid out, so that it can be found, copied and measured.
 *
 * Whatever is rendered is laid out in the same task and not in the next frame, which may have a map to
 * draw as well.
 *
 * @param profile - Its children are the parts; they are marked by `data-in-sight-only` and, as long as
 * they are not drawn, `data-out-of-sight`.
 * @param live - Whether a gesture goes on.
 */
export function usePartsInSight(profile: RefObject<HTMLElement | null>, live: boolean): void {
  useLayoutEffect(() => {
    profile.current?.getBoundingClientRect()
  })
  useEffect(() => {
    const parts = [...(profile.current?.children ?? [])]
    const observer = live && isPressed() ? new IntersectionObserver(markOutOfSight) : null
    const next = () => {
      const part = parts.pop()
      if (part === undefined) return
      part.toggleAttribute('data-in-sight-only', live)
      if (!live) part.removeAttribute('data-out-of-sight')
      part.getBoundingClientRect()
      observer?.observe(part)
      timer = window.setTimeout(next)
    }
    let timer = window.setTimeout(next)
    return () => {
      window.clearTimeout(timer)
      observer?.disconnect()
    }
  }, [profile, live])
}

/** Corners are set one by one, between which anything may be read; other drafts end with the press. */
function isPressed(): boolean {
  const { gesture } = useDraft.getState()
  return gesture !== null && gesture.kind !== 'polygon'
}

function markOutOfSight(seen: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of seen) {
    target.toggleAttribute('data-out-of-sight', !isIntersecting)
  }
}
