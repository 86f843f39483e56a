const SMALL: ReadonlyMap<number, string> = new Map([
  [0.25, 'a quarter of a standard deviation'],
  [0.5, 'half a standard deviation'],
  [1, 'one standard deviation'],
])

/** "one standard deviation", "1.5 standard deviations". `count` is not negative. */
export function deviationWords(count: number): string {
  return SMALL.get(count) ?? `${String(count)} standard deviations`
}

/**
 * Where a class lies about the mean: "within half a standard deviation of the mean", "0.5 to 1.5
 * standard deviations above the mean", "1.5 standard deviations or more above the mean". `from` and
 * `to` count standard deviations from the mean; null is the open end.
 */
export function deviationRangeWords(from: number | null, to: number | null): string {
  if (from === null && to === null) return 'all alike'
  if (from === null) return below(-(to ?? 0))
  if (to === null) return above(from)
  if (from === -to) return `within ${deviationWords(to)} of the mean`
  if (from === 0) return `up to ${deviationWords(to)} above the mean`
  if (to === 0) return `up to ${deviationWords(-from)} below the mean`
  return from > 0
    ? `${String(from)} to ${deviationWords(to)} above the mean`
    : `${String(-to)} to ${deviationWords(-from)} below the mean`
}

function below(count: number): string {
  return count === 0 ? 'below the mean' : `more than ${deviationWords(count)} below the mean`
}

function above(count: number): string {
  return count === 0 ? 'at the mean or above' : `${deviationWords(count)} or more above the mean`
}
