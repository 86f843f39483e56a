import type { PlaceMark } from './clusters.ts'

/** A mark and how far from its point it is drawn, CSS pixels right and down. */
export interface PlacedMark {
  readonly mark: PlaceMark
  readonly offset: readonly [number, number]
}

/** Distance between neighbours on the ring, a symbol's width. */
const STEP_PX = 18
/** Places within about a metre of each other share an address. */
const DECIMALS = 5

/**
 * Moves symbols that share one point (a school and its nursery) to a ring about it, so that each
 * can be seen and tapped at any zoom.
 */
export function spreadMarks(marks: readonly PlaceMark[]): readonly PlacedMark[] {
  const together = new Map<string, PlaceMark[]>()
  for (const mark of marks) {
    const point = `${mark.lng.toFixed(DECIMALS)},${mark.lat.toFixed(DECIMALS)}`
    const group = together.get(point)
    if (group === undefined) together.set(point, [mark])
    else group.push(mark)
  }
  return [...together.values()].flatMap((group) =>
    group.map((mark, index) => ({ mark, offset: ringOffset(index, group.length) })),
  )
}

function ringOffset(index: number, count: number): readonly [number, number] {
  if (count === 1) return [0, 0]
  const radius = Math.max(STEP_PX / 2, (count * STEP_PX) / (2 * Math.PI))
  const angle = Math.PI + (2 * Math.PI * index) / count
  return [radius * Math.cos(angle), radius * Math.sin(angle)]
}
