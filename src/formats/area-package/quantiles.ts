/** Digits that tell any two float32 numbers apart. */
const FLOAT32_DIGITS = 9
const FEWEST_DIGITS = 5

/**
 * The shortest decimal that reads back as the same float32. The tables hold float32 values; national
 * quantiles are kept in the same precision, so that a neighbourhood that *is* the quantile compares
 * as equal to it and "higher than" is not off by all its ties. It also halves the manifest.
 */
export function shortestFloat32(value: number): number {
  const wanted = Math.fround(value)
  for (let digits = FEWEST_DIGITS; digits < FLOAT32_DIGITS; digits++) {
    const candidate = Number(wanted.toPrecision(digits))
    if (Math.fround(candidate) === wanted) return candidate
  }
  return Number(wanted.toPrecision(FLOAT32_DIGITS))
}
