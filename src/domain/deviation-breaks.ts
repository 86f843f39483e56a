/** How the rows of an area lie about their mean, and the breaks that follow from it. */
export interface Deviations {
  /** Unweighted: every row counts once, unlike the average of an area's people. */
  readonly mean: number
  /** Of the whole population of rows: divided by their number, not by one less. */
  readonly sd: number
  /** Where each class but the lowest begins, in standard deviations from the mean; ascending. */
  readonly offsets: readonly number[]
}

/** Between the breaks of 3 to 5 classes; of 6 and 7, which would run out of rows, half of it. */
const STEP = { few: 1, many: 0.5 } as const

/**
 * Classes by standard deviations: breaks at the mean plus or minus steps of the standard deviation,
 * centred on the mean, open at both ends. An even count has a break at the mean, an odd one a class
 * about it: three classes begin at −0.5 and 0.5, five at −1.5, −0.5, 0.5 and 1.5.
 *
 * Null without rows, or where the rows are too alike for breaks that differ.
 */
export function deviations(rows: Float64Array, classCount: number): Deviations | null {
  let sum = 0
  for (const value of rows) sum += value
  const mean = sum / rows.length
  let squares = 0
  for (const value of rows) squares += (value - mean) ** 2
  const sd = Math.sqrt(squares / rows.length)
  const step = classCount >= 6 ? STEP.many : STEP.few
  const offsets = Array.from(
    { length: classCount - 1 },
    (_, i) => (i - (classCount - 2) / 2) * step,
  )
  const found = { mean, sd, offsets }
  const breaks = deviationBreaks(found)
  return breaks.every((limit, i) => limit > (breaks[i - 1] ?? -Infinity)) ? found : null
}

/** Where the classes begin, in the indicator's unit and the precision of the values. */
export function deviationBreaks({ mean, sd, offsets }: Deviations): number[] {
  return offsets.map((offset) => Math.fround(mean + offset * sd))
}
