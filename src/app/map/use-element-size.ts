import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Size } from './fit-padding.ts'

const NO_SIZE: Size = { width: 0, height: 0 }

/**
 * Size of an element's border box, rounded up to whole steps so that text reflow causes no flicker.
 * While `isHeld` says so, the size from before stands.
 */
export function useElementSize(
  ref: RefObject<HTMLElement | null>,
  step = 8,
  isHeld?: () => boolean,
): Size {
  const [size, setSize] = useState(NO_SIZE)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const measure = () => {
      if (isHeld?.() === true) return
      const width = Math.ceil(element.offsetWidth / step) * step
      const height = Math.ceil(element.offsetHeight / step) * step
      setSize((before) =>
        before.width === width && before.height === height ? before : { width, height },
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [ref, step, isHeld])
  return size
}
