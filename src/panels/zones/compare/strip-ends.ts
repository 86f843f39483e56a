/** Lowest and highest of what is there, with a hair of room; null where nothing is. */
export function stripRange(
  values: Iterable<number>,
): { readonly low: number; readonly high: number } | null {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  if (low > high) return null
  const room = (high - low) * 0.02 || 1
  return { low: low - room, high: high + room }
}
