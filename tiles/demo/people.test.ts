import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AGE_BANDS, drawBands, drawPostcodes, portions } from './people.ts'
import { createRandom } from './prng.ts'

test('portions are whole, add up, and are less than one off their share', () => {
  const shares = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), {
    minLength: 1,
    maxLength: 9,
  })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), shares, (whole, list) => {
      const counts = portions(whole, list)
      const total = list.reduce((sum, share) => sum + share, 0)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(whole)
      counts.forEach((count, index) => {
        expect(Number.isInteger(count)).toBe(true)
        expect(Math.abs(count - (whole * (list[index] ?? 0)) / total)).toBeLessThan(1)
      })
    }),
  )
})

test('age bands are those of the census table and add up to the residents', () => {
  const leaning = fc.double({ min: -4, max: 4, noNaN: true })
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 3000 }),
      leaning,
      leaning,
      (residents, older, central) => {
        const bands = drawBands(
          residents,
          { older, central, families: 0 },
          createRandom(residents, 'b'),
        )
        expect(Object.keys(bands)).toEqual(AGE_BANDS.map(({ id }) => id))
        expect(Object.values(bands).reduce((sum, count) => sum + count, 0)).toBe(residents)
        expect(Math.min(...Object.values(bands))).toBeGreaterThan(0)
      },
    ),
  )
})

test.each([1900, 165_000])('%i postcodes differ and are formed as postcodes are', (length) => {
  const outputAreas = Array.from({ length }, (_, index) => {
    return { code: String(index), lng: 0, lat: 0, residents: 1, neighbourhood: '' }
  })
  const codes = drawPostcodes(outputAreas).map(({ postcode }) => postcode)
  expect(new Set(codes).size).toBe(length)
  expect(codes.filter((code) => !/^ZX[1-9][0-9]? [1-9][A-Z]{2}$/.test(code))).toEqual([])
})
