import type { PlacedMark } from './spread.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** Half the width of a count's disc, CSS pixels; more places, a larger disc. */
export function countRadius(count: number): number {
  return count < 10 ? 12 : count < 100 ? 14.5 : 18
}

/**
 * The mark under a point of the screen, or null: the nearest whose middle lies within `reachPx` (or
 * within its own disc). Counted by hand and not by the graphics card: there are at most some
 * hundred marks on a screen, and a finger needs a larger target than a pixel.
 */
export function markAt(options: {
  readonly marks: readonly PlacedMark[]
  readonly point: Point
  readonly reachPx: number
  readonly project: (lng: number, lat: number) => Point
}): PlacedMark | null {
  let nearest: PlacedMark | null = null
  let nearestPx = Number.POSITIVE_INFINITY
  for (const placed of options.marks) {
    const { mark, offset } = placed
    const at = options.project(mark.lng, mark.lat)
    const distance = Math.hypot(
      at.x + offset[0] - options.point.x,
      at.y + offset[1] - options.point.y,
    )
    const reach = mark.kind === 'count' ? countRadius(mark.count) : 0
    if (distance > Math.max(reach, options.reachPx) || distance >= nearestPx) continue
    nearest = placed
    nearestPx = distance
  }
  return nearest
}
