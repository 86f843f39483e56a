/**
 * Quantile of type 7 (Hyndman and Fan 1996; the default of R, NumPy and spreadsheets): straight
 * interpolation between the two values around position (n - 1) p.
 *
 * `sorted` ascending and without NaN; `p` from 0 to 1. NaN when there are no values.
 */
export function quantileSorted(sorted: ArrayLike<number>, p: number): number {
  const position = (sorted.length - 1) * Math.min(1, Math.max(0, p))
  const below = Math.floor(position)
  const low = sorted[below]
  if (low === undefined) return Number.NaN
  const high = sorted[below + 1] ?? low
  // Rounding must not carry it past the upper value: quantiles never fall.
  return Math.min(high, low + (high - low) * (position - below))
}

/** The values that are numbers, ascending; the input stays as it is. */
export function sortedValues(values: ArrayLike<number>): Float64Array {
  // A plain loop: `Float64Array.from` walks an iterator, six times as slow on 33,000 rows.
  const numbers = new Float64Array(values.length)
  let count = 0
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? Number.NaN
    if (Number.isNaN(value)) continue
    numbers[count] = value
    count += 1
  }
  return numbers.subarray(0, count).sort()
}

/**
 * The 1001 quantiles that stand for a country in the manifest: `[i]` is the quantile at i/1000.
 * NaN values are left out; empty when there is no value at all.
 */
export function thousandQuantiles(values: ArrayLike<number>): number[] {
  const sorted = sortedValues(values)
  if (sorted.length === 0) return []
  return Array.from({ length: 1001 }, (_, i) => quantileSorted(sorted, i / 1000))
}
