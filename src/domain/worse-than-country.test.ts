import { expect, test } from 'vitest'
import { evenCountry, type SmallArea, smallArea } from './area-fixture.ts'
import { worseThanCountry, worseThanWords } from './worse-than-country.ts'

const INDICATORS = [
  { id: 'imd', direction: 'higher-is-worse' },
  { id: 'good-health', direction: 'lower-is-worse' },
  { id: 'no-qualifications', direction: 'higher-is-worse' },
] as const
const imd = evenCountry(0, 40)
const health = evenCountry(60, 100)

function comparison(cells: SmallArea['neighbourhoods'][0]['cells'], country: SmallArea['country']) {
  const other = { imd: 10, 'good-health': 90, 'no-qualifications': 10 }
  const area = smallArea({
    wards: ['Riverside'],
    neighbourhoods: [
      { name: 'A', ward: 0, residents: 1000, cells },
      { name: 'B', ward: 0, residents: 1000, cells: other },
    ],
    ...(country === undefined ? {} : { country }),
  })
  return worseThanCountry({ area, table: area.neighbourhoods, row: 0, indicators: INDICATORS })
}

test('worse is higher or lower, as the indicator says; equal is not worse', () => {
  const country = { imd, 'good-health': health, 'no-qualifications': imd }
  const cells = { imd: 21, 'good-health': 79, 'no-qualifications': 20 }
  const result = comparison(cells, country)
  expect(result.worse).toEqual(['imd', 'good-health'])
  expect(worseThanWords(result, 'England', 'Testford')).toBe('2 of 3 worse than England')
})

test('what has no figure here or no average there is not counted', () => {
  const result = comparison(
    { imd: 21, 'good-health': 'suppressed', 'no-qualifications': 90 },
    { imd },
  )
  expect(worseThanWords(result, 'England', 'Testford')).toBe('1 of 1 worse than England')
})

test("without a country, the area's averages", () => {
  const result = comparison({ imd: 21, 'good-health': 90, 'no-qualifications': 5 }, undefined)
  expect(result.reference).toBe('area')
  expect(worseThanWords(result, 'England', 'Testford')).toBe('1 of 3 worse than Testford')
})

test('nothing to compare, nothing said', () => {
  const none = { imd: 'suppressed', 'good-health': 'suppressed' } as const
  const result = comparison({ ...none, 'no-qualifications': 'suppressed' }, undefined)
  expect(worseThanWords(result, 'England', 'Testford')).toBeNull()
})
