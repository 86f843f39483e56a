import { useEffect, useState } from 'react'

/** Shorter than anyone waits, longer than a hand in motion pauses between two moves. */
const STILL_MS = 200

/**
 * For what changes with every move of a hand: the value as it was when it last stayed the same for a
 * moment, by identity; null as long as there is none, and until the first has stood still.
 */
export function useStill<T extends object>(value: T | null): T | null {
  const [still, setStill] = useState<T | null>(null)
  useEffect(() => {
    let frame = 0
    const settle = () => {
      timer = window.setTimeout(setStill, 0, value)
    }
    // A move that waits for a busy page comes first, with the next frame.
    const nextFrame = () => {
      frame = window.requestAnimationFrame(settle)
    }
    let timer =
      value === null
        ? window.setTimeout(setStill, 0, value)
        : window.setTimeout(nextFrame, STILL_MS)
    return () => {
      window.clearTimeout(timer)
      window.cancelAnimationFrame(frame)
    }
  }, [value])
  return value === null ? null : still
}
