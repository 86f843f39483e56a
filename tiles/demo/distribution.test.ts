import fc from 'fast-check'
import { expect, test } from 'vitest'
import { betaQuantiles, countBelow, spreadByRank } from './distribution.ts'
import { COUNTRY, TOWN } from './targets.ts'

const moments = (values: Float64Array): { mean: number; sd: number } => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return { mean, sd: Math.sqrt(variance) }
}

test.each([...Object.entries(COUNTRY), ...Object.entries(TOWN)])(
  'quantiles of %s have the wanted mean and standard deviation and keep to the range',
  (_id, spread) => {
    const quantile = betaQuantiles(spread)
    const values = Float64Array.from({ length: 5000 }, (_, i) => quantile((i + 0.5) / 5000))
    const { mean, sd } = moments(values)
    expect(Math.abs(mean / spread.mean - 1)).toBeLessThan(0.005)
    expect(Math.abs(sd / spread.sd - 1)).toBeLessThan(0.005)
    expect(values[0]).toBeGreaterThanOrEqual(spread.low)
    expect(values[values.length - 1]).toBeLessThanOrEqual(spread.high)
    expect(values.every((value, i) => i === 0 || value > (values[i - 1] ?? Number.NaN))).toBe(true)
  },
)

test('the beta distribution with both parameters 2 has the textbook quartiles', () => {
  // Mean 1/2, variance 1/20; F(x) = 3x^2 - 2x^3, whose quartile solves 3x^2 - 2x^3 = 1/4.
  const quantile = betaQuantiles({ mean: 0.5, sd: Math.sqrt(0.05), low: 0, high: 1 })
  expect(quantile(0.5)).toBeCloseTo(0.5, 6)
  const x = quantile(0.25)
  expect(3 * x * x - 2 * x * x * x).toBeCloseTo(0.25, 5)
})

test('values by rank keep the order of their scores', () => {
  // Adding zero makes one zero of both, which are no different scores.
  const score = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0)
  const scores = fc.uniqueArray(score, { minLength: 2 })
  fc.assert(
    fc.property(scores, (list) => {
      const values = spreadByRank(Float64Array.from(list), COUNTRY.imd)
      const byScore = [...list.keys()].sort((a, b) => (list[a] ?? 0) - (list[b] ?? 0))
      const ordered = byScore.map((row) => values[row] ?? Number.NaN)
      for (let i = 1; i < ordered.length; i += 1) {
        expect(ordered[i]).toBeGreaterThan(ordered[i - 1] ?? Number.NaN)
      }
    }),
  )
})

test('counting below a limit agrees with counting one by one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -5, max: 5 })),
      fc.integer({ min: -6, max: 6 }),
      (list, limit) => {
        const plain = list.filter((value) => value < limit).length
        expect(countBelow(Float64Array.from(list).sort(), limit)).toBe(plain)
      },
    ),
  )
})
