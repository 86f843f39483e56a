/**
 * sum(value x denominator) / sum(denominator) over the rows that have a value: the one way in which
 * a figure of an area, a ward or a zone is made, in the builder and in the app.
 *
 * Rows whose value is NaN, or whose denominator is not above zero, take no part. `rows` limits it to
 * some rows (each counts as often as it is named); all rows without it. Null where nothing takes part.
 */
export function weightedMean(
  values: ArrayLike<number>,
  denominators: ArrayLike<number>,
  rows: Iterable<number> = allRows(values.length),
): number | null {
  let total = 0
  let people = 0
  for (const row of rows) {
    const value = values[row] ?? Number.NaN
    const denominator = denominators[row] ?? Number.NaN
    if (Number.isNaN(value) || !(denominator > 0)) continue
    total += value * denominator
    people += denominator
  }
  return people > 0 ? total / people : null
}

function* allRows(size: number): Iterable<number> {
  for (let row = 0; row < size; row += 1) yield row
}
