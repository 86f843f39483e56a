import type { BandId } from './people.ts'

/**
 * Children and young people of some ages, about: every year of a band counts alike.
 *
 * @param ages the first age and the one after the last; below 25
 */
export function childrenAged(
  bands: Readonly<Record<BandId, number>>,
  [from, before]: readonly [number, number],
): number {
  const years = (first: number, end: number): number =>
    Math.max(0, Math.min(before, end) - Math.max(from, first))
  return (years(0, 16) * bands['0_15']) / 16 + (years(16, 25) * bands['16_24']) / 9
}
