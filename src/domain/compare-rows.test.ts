import { expect, test } from 'vitest'
import { smallArea } from './area-fixture.ts'
import { compareRows } from './compare-rows.ts'

const style = { unit: 'percent', decimals: 1 } as const
const AREA = smallArea({
  wards: ['Mill Hill'],
  neighbourhoods: [
    { name: 'A', ward: 0, residents: 1000, cells: { imd: 53.1, jobs: 4.04, health: 80 } },
    { name: 'B', ward: 0, residents: 1000, cells: { imd: 50, jobs: 4, health: 'suppressed' } },
  ],
})
const words = {
  role: 'indicator',
  direction: 'higher-is-worse',
  moreWords: 'Higher than',
  lessWords: 'Lower than',
} as const
const INDICATORS = [
  { ...words, id: 'imd', title: 'IMD', shortTitle: 'IMD', unit: 'score', decimals: 1 },
  { ...words, ...style, id: 'jobs', title: 'Jobs', shortTitle: 'Jobs' },
  { ...words, ...style, id: 'health', title: 'Health', shortTitle: 'Health' },
] as const

const at = (row: number) => ({ level: 'neighbourhood', row }) as const

test('figures side by side with their difference, or without where one is missing', () => {
  const compared = compareRows({
    area: AREA,
    one: at(0),
    other: at(1),
    indicators: INDICATORS,
  })
  expect(compared.map(({ one, other, difference }) => [one, other, difference])).toEqual([
    ['53.1', '50.0', '3.1 higher'],
    ['4.0\u00a0%', '4.0\u00a0%', 'the same'],
    ['80.0\u00a0%', 'not published', null],
  ])
})

test('turned round, higher is lower; shares differ by points; a ward stands beside its neighbourhood', () => {
  const indicators = INDICATORS
  const [imd] = compareRows({ area: AREA, one: at(1), other: at(0), indicators })
  expect(imd?.difference).toBe('3.1 lower')
  const ward = { level: 'ward', row: 0 } as const
  const [, , health] = compareRows({ area: AREA, one: ward, other: at(0), indicators })
  expect(health?.difference).toBe('the same')
  const [score] = compareRows({ area: AREA, one: at(0), other: ward, indicators })
  expect(score).toMatchObject({ other: '51.5', difference: '1.6 higher' })
})
