/** A bounded distribution by what is published of it. */
export interface Spread {
  readonly mean: number
  readonly sd: number
  readonly low: number
  readonly high: number
}

const STEPS = 4000

/**
 * The quantile function of the beta distribution on [low, high] with the given mean and standard
 * deviation (method of moments; skewed wherever the mean lies near a bound). The distribution
 * function is summed by the midpoint rule on 4,000 steps and inverted between them.
 *
 * @returns a function from a part in (0, 1) to a value
 */
export function betaQuantiles({ mean, sd, low, high }: Spread): (part: number) => number {
  const width = high - low
  const m = (mean - low) / width
  const v = (sd / width) ** 2
  const total = (m * (1 - m)) / v - 1
  const [alpha, beta] = [m * total, (1 - m) * total]
  const cumulative = new Float64Array(STEPS + 1)
  for (let i = 0; i < STEPS; i += 1) {
    const x = (i + 0.5) / STEPS
    const density = Math.exp((alpha - 1) * Math.log(x) + (beta - 1) * Math.log(1 - x))
    cumulative[i + 1] = (cumulative[i] as number) + density
  }
  const whole = cumulative[STEPS] as number
  return (part) => {
    const aim = part * whole
    let [from, to] = [0, STEPS]
    while (to - from > 1) {
      const middle = (from + to) >> 1
      if ((cumulative[middle] as number) <= aim) from = middle
      else to = middle
    }
    const [below, above] = [cumulative[from] as number, cumulative[to] as number]
    return low + (width * (from + (aim - below) / (above - below))) / STEPS
  }
}

/**
 * Gives a column of scores the wanted distribution and keeps their order: the k-th of n scores gets
 * the quantile at (k - 0.5) / n. Mean and standard deviation are then the same for every seed.
 */
export function spreadByRank(scores: Float64Array, spread: Spread): Float64Array {
  const quantile = betaQuantiles(spread)
  const sorted = Float64Array.from(scores).sort()
  return scores.map((score) => quantile((countBelow(sorted, score) + 0.5) / scores.length))
}

/** How many of the ascending values are strictly below `limit`. */
export function countBelow(sorted: Float64Array, limit: number): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] as number) < limit) from = middle + 1
    else to = middle
  }
  return from
}
