import fc from 'fast-check'
import { expect, test } from 'vitest'
import { thousandQuantiles } from './quantile.ts'
import { areaStanding, countryStanding, standingSentence } from './standing.ts'

const float = fc.float({ noNaN: true, min: -1000, max: 1000 })

test('within a thousandth and a row of counting all of the country, ties or not', () => {
  const rows = fc.array(fc.oneof(float, fc.constantFrom(0, 1, 2)), {
    minLength: 2500,
    maxLength: 4000,
  })
  fc.assert(
    fc.property(rows, fc.nat(), fc.boolean(), (values, pick, higher) => {
      const value = values[pick % values.length] ?? 0
      const better = values.filter((other) => (higher ? other < value : other > value)).length
      const counted = (100 * better) / values.length
      const direction = higher ? 'higher-is-worse' : 'lower-is-worse'
      const read = countryStanding(thousandQuantiles(values), value, direction) ?? Number.NaN
      // In whole per cent rounded down, and never more than a thousandth and a row too high.
      const step = 0.1 + 100 / values.length
      expect(read).toBeGreaterThan(Math.min(99, counted) - 1 - step)
      expect(read).toBeLessThanOrEqual(counted + step)
    }),
    { numRuns: 30 },
  )
})

test('the first quantile that is not below the value counts', () => {
  const country = Array.from({ length: 1001 }, (_, i) => i / 10)
  expect(countryStanding(country, 50, 'higher-is-worse')).toBe(50)
  expect(countryStanding(country, 50.95, 'higher-is-worse')).toBe(51)
  expect(countryStanding(country, 30, 'lower-is-worse')).toBe(70)
})

test('nothing stands above the whole country, and the lowest stands above none', () => {
  const country = Array.from({ length: 1001 }, (_, i) => i / 10)
  expect(countryStanding(country, 100, 'higher-is-worse')).toBe(99)
  expect(countryStanding(country, 300, 'higher-is-worse')).toBe(99)
  expect(countryStanding(country, 0, 'higher-is-worse')).toBe(0)
  expect(countryStanding(country, -5, 'lower-is-worse')).toBe(99)
  expect(countryStanding(country, 100, 'lower-is-worse')).toBe(0)
})

test('a country of many zeros: zero is higher than none of it', () => {
  const country = thousandQuantiles([...new Array<number>(600).fill(0), 1, 2, 3, 4])
  expect(countryStanding(country, 0, 'higher-is-worse')).toBe(0)
})

test('float32 does not lift a value above the quantile it equals', () => {
  const quantiles = thousandQuantiles([0.1, 0.2, 0.3, 0.4, 0.5])
  expect(countryStanding(quantiles, Math.fround(0.2), 'higher-is-worse')).toBe(25)
})

test('no country or no value, no standing', () => {
  expect(countryStanding([], 3, 'higher-is-worse')).toBeNull()
  expect(countryStanding([1, 2], Number.NaN, 'higher-is-worse')).toBeNull()
  expect(areaStanding([1, Number.NaN], 1, 'higher-is-worse')).toBeNull()
  expect(areaStanding([1], 7, 'higher-is-worse')).toBeNull()
})

test('of the area, strictly better rows count, and rows without a value do not', () => {
  const values = [10, 20, 20, 30, Number.NaN]
  expect([0, 1, 2, 3].map((row) => areaStanding(values, row, 'higher-is-worse'))).toEqual([
    0, 25, 25, 75,
  ])
  expect([0, 1, 2, 3].map((row) => areaStanding(values, row, 'lower-is-worse'))).toEqual([
    75, 25, 25, 0,
  ])
})

test('per cents are rounded down', () => {
  expect(areaStanding([1, 2, 3], 2, 'higher-is-worse')).toBe(66)
})

const imd = {
  direction: 'higher-is-worse',
  moreWords: 'More deprived than',
  lessWords: 'Less deprived than',
} as const
const health = {
  direction: 'lower-is-worse',
  moreWords: 'Higher than',
  lessWords: 'Lower than',
} as const

test('sentences', () => {
  const neighbourhood = { level: 'neighbourhood' } as const
  expect(standingSentence({ percent: 72, words: imd, of: 'Birmingham', ...neighbourhood })).toBe(
    "More deprived than 72\u00a0% of Birmingham's neighbourhoods",
  )
  expect(standingSentence({ percent: 91, words: health, of: 'St Helens', level: 'ward' })).toBe(
    "Lower than 91\u00a0% of St Helens' wards",
  )
  expect(
    standingSentence({ percent: 8, words: health, of: 'the made-up country', ...neighbourhood }),
  ).toBe("Lower than 8\u00a0% of the made-up country's neighbourhoods")
})
