import { rowsUnder } from './class-breaks.ts'
import type { Direction } from './classification.ts'
import { isWorse } from './worse-than-country.ts'

/** A fifth of all neighbourhoods must lie between two figures, as between two classes. */
const APART_PERCENT = 20

export interface StandingApartOptions {
  /** The figure of the whole that rows are held against: a ward's, a zone's. */
  readonly whole: number
  /** Average of the country, or of the area where the country has none. */
  readonly mean: number
  /** Every neighbourhood's figure, or evenly spaced quantiles of them, ascending. */
  readonly sorted: ArrayLike<number>
  readonly direction: Direction
}

/**
 * Whether a neighbourhood's figure stands apart from that of the whole it is part of: one of the two
 * is worse than average and the other is not, and at least 20 in 100 neighbourhoods lie between.
 * Made once for a whole, asked for each of its rows.
 */
export function standingApart({
  whole,
  mean,
  sorted,
  direction,
}: StandingApartOptions): (value: number) => boolean {
  const wholeIsWorse = isWorse(whole, mean, direction)
  const under = rowsUnder(sorted, whole)
  const step = (APART_PERCENT * sorted.length) / 100
  // The figures below `low` and above `high` have so many rows between them and the whole; looked up
  // once, so that thousands of rows can be asked while a pointer moves.
  const low = sorted[Math.floor(under - step)] ?? Number.NEGATIVE_INFINITY
  const high = sorted[Math.ceil(under + step) - 1] ?? Number.POSITIVE_INFINITY
  return (value) =>
    (value <= low || value > high) && isWorse(value, mean, direction) !== wholeIsWorse
}
