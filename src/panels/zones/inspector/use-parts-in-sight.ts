import { type RefObject, useEffect, useLayoutEffect } from 'react'

/**
 * While a gesture goes on, parts of the profile that are out of sight are not laid out with every move.
 * They change over one by one, in a task each: all at once would cost a frame what it is to save. At
 * rest everything is laid out, so that it can be found, copied and measured.
 *
 * Whatever is rendered is laid out in the same task and not in the next frame, which may have a map to
 * draw as well.
 *
 * @param profile - Its children are the parts; they are marked by `data-in-sight-only`.
 * @param live - Whether a gesture goes on.
 */
export function usePartsInSight(profile: RefObject<HTMLElement | null>, live: boolean): void {
  useLayoutEffect(() => {
    profile.current?.getBoundingClientRect()
  })
  useEffect(() => {
    const parts = [...(profile.current?.children ?? [])]
    const next = () => {
      const part = parts.pop()
      if (part === undefined) return
      part.toggleAttribute('data-in-sight-only', live)
      part.getBoundingClientRect()
      timer = window.setTimeout(next)
    }
    let timer = window.setTimeout(next)
    return () => window.clearTimeout(timer)
  }, [profile, live])
}
