import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quantileSorted, sortedValues, thousandQuantiles } from './quantile.ts'

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
  minLength: 1,
  maxLength: 60,
})

/** Type 7 from its definition: the piecewise linear line through ((k - 1) / (n - 1), x_k). */
function byDefinition(sorted: readonly number[], p: number): number {
  const n = sorted.length
  for (let k = 1; k < n; k += 1) {
    const [from, to] = [(k - 1) / (n - 1), k / (n - 1)]
    if (p <= to) {
      const [low = 0, high = 0] = [sorted[k - 1], sorted[k]]
      return low + ((p - from) / (to - from)) * (high - low)
    }
  }
  return sorted.at(-1) ?? Number.NaN
}

test('agrees with the definition of type 7', () => {
  fc.assert(
    fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
      const sorted = Array.from(sortedValues(values))
      const spread = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0)
      const difference = Math.abs(quantileSorted(sorted, p) - byDefinition(sorted, p))
      expect(difference).toBeLessThanOrEqual(1e-9 * (1 + spread))
    }),
  )
})

test('the ends are the lowest and the highest value, and between them it never falls', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const quantiles = thousandQuantiles(values)
      expect(quantiles).toHaveLength(1001)
      expect(quantiles[0]).toBe(Math.min(...values))
      expect(quantiles[1000]).toBe(Math.max(...values))
      expect(quantiles).toEqual(quantiles.toSorted((a, b) => a - b))
    }),
  )
})

test('the quartiles of one to four', () => {
  expect([0, 0.25, 0.5, 0.75, 1].map((p) => quantileSorted([1, 2, 3, 4], p))).toEqual([
    1, 1.75, 2.5, 3.25, 4,
  ])
})

test('values that are not there take no part; nothing has no quantiles', () => {
  expect(Array.from(sortedValues([3, Number.NaN, -1, 20]))).toEqual([-1, 3, 20])
  expect(thousandQuantiles([Number.NaN])).toEqual([])
  expect(quantileSorted([], 0.5)).toBeNaN()
})

test('sorting leaves the input as it is', () => {
  const values = [3, 1, 2]
  sortedValues(values)
  expect(values).toEqual([3, 1, 2])
})
