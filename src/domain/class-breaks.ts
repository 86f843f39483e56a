import type { National } from './area.ts'
import { naturalBreaks } from './natural-breaks.ts'
import { quantileSorted } from './quantile.ts'

/** Position of the class that holds a value, counted from the lowest values. */
export function classPosition(value: number, breaks: readonly number[]): number {
  let position = 0
  for (const limit of breaks) {
    if (value < limit) break
    position += 1
  }
  return position
}

/** Breaks at equal shares of the area's own rows; every class holds at least one of them. */
export function areaBreaks(sorted: Float64Array, classCount: number): number[] {
  const wished = innerShares(classCount).map((share) => quantileSorted(sorted, share))
  return withoutEmptyClasses(sorted, wished)
}

/** Natural breaks; every class holds at least one row. */
export function naturalClassBreaks(sorted: Float64Array, classCount: number): number[] {
  return withoutEmptyClasses(sorted, naturalBreaks(sorted, classCount))
}

/**
 * Breaks that cut the way from the lowest to the highest value into equal steps. Classes may be
 * empty: that is what equal steps show. None where all values are equal.
 */
export function equalBreaks(sorted: Float64Array, classCount: number): number[] {
  const lowest = sorted[0] ?? Number.NaN
  const highest = sorted.at(-1) ?? Number.NaN
  const wished = innerShares(classCount).map((share) => lowest + (highest - lowest) * share)
  return distinctAbove(lowest, wished)
}

/**
 * Breaks at equal shares of the country's rows, straight between its 1001 quantiles where a share is
 * not a whole number of thousandths. A break that leaves no row of the country below it, or equals
 * the one before, is dropped.
 */
export function countryBreaks(national: National, classCount: number): number[] {
  const wished = innerShares(classCount).map((share) => quantileSorted(national.quantiles, share))
  return distinctAbove(national.quantiles[0] ?? Number.NaN, wished)
}

/** The wished breaks in the precision of the values, each above `lowest` and the one before. */
function distinctAbove(lowest: number, wished: readonly number[]): number[] {
  const kept: number[] = []
  let below = Math.fround(lowest)
  for (const limit of wished.map(Math.fround)) {
    if (limit > below) {
      kept.push(limit)
      below = limit
    }
  }
  return kept
}

function innerShares(classCount: number): number[] {
  return Array.from({ length: classCount - 1 }, (_, i) => (i + 1) / classCount)
}

function withoutEmptyClasses(sorted: Float64Array, wished: readonly number[]): number[] {
  const kept: number[] = []
  let rowsBelow = 0
  for (const limit of wished.map(Math.fround)) {
    const rows = rowsUnder(sorted, limit)
    if (rows > rowsBelow && rows < sorted.length) {
      kept.push(limit)
      rowsBelow = rows
    }
  }
  return kept
}

/** How many of the ascending values are strictly lower than `limit`. */
export function rowsUnder(sorted: ArrayLike<number>, limit: number): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] ?? Number.NaN) < limit) from = middle + 1
    else to = middle
  }
  return from
}
