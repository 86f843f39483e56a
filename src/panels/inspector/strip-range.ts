/** From the lowest to the highest of all values and the country's mean; null without a value. */
export function stripRange(
  values: Float32Array | undefined,
  countryMean: number | null,
): { readonly low: number; readonly high: number } | null {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const value of values ?? []) {
    if (value < low) low = value
    if (value > high) high = value
  }
  if (low > high) return null
  if (countryMean === null) return { low, high }
  return { low: Math.min(low, countryMean), high: Math.max(high, countryMean) }
}

export interface Spread {
  readonly values: readonly number[]
  readonly low: number
  readonly high: number
}

/** The values of some rows with the lowest and the highest; null where fewer than two have one. */
export function spreadOf(values: Float32Array | undefined, rows: readonly number[]): Spread | null {
  const own = rows.map((row) => values?.[row] ?? Number.NaN).filter((value) => !Number.isNaN(value))
  if (own.length < 2) return null
  return { values: own, low: Math.min(...own), high: Math.max(...own) }
}
