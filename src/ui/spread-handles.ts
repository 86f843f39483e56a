/**
 * Where handles stand that belong at `places` (ascending, pixels) but must not cover each other:
 * at least `gap` apart, half of it from both ends, and moved as little as that allows (least
 * squares). Too many for the width stand evenly.
 */
export function spreadHandles(
  places: readonly number[],
  { gap, width }: { readonly gap: number; readonly width: number },
): number[] {
  const last = places.length - 1
  const room = width - gap - last * gap
  if (room < 0) return places.map((_, i) => (width * (i + 0.5)) / places.length)
  // Without its share of the gaps, each only has to be no less than the one before.
  const level = neverFalling(places.map((place, i) => place - i * gap))
  return level.map((place, i) => Math.min(gap / 2 + room, Math.max(gap / 2, place)) + i * gap)
}

/** The nearest sequence that never falls, by pooling neighbours that do (Ayer et al. 1955). */
function neverFalling(values: readonly number[]): number[] {
  const pools: { mean: number; size: number }[] = []
  for (const value of values) {
    let pool = { mean: value, size: 1 }
    for (let before = pools.at(-1); before !== undefined && before.mean > pool.mean; ) {
      const size = before.size + pool.size
      pool = { mean: (before.mean * before.size + pool.mean * pool.size) / size, size }
      pools.pop()
      before = pools.at(-1)
    }
    pools.push(pool)
  }
  return pools.flatMap(({ mean, size }) => new Array<number>(size).fill(mean))
}
