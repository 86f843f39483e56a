import { expect, test } from 'vitest'
import type { Level } from '../area.ts'
import { type Cell, evenCountry, smallArea } from '../area-fixture.ts'
import { classify } from '../classify.ts'
import type { IndicatorWords } from '../indicator-words.ts'
import { tableOf } from '../row-words.ts'
import { factsOf } from '../worse-than-country.ts'
import { darknessInWords, finding } from './finding.ts'

const IMD: IndicatorWords = {
  id: 'imd',
  title: 'Deprivation (IMD score)',
  shortTitle: 'Deprivation',
  role: 'indicator',
  direction: 'higher-is-worse',
  unit: 'score',
  decimals: 1,
  moreWords: 'More deprived than',
  lessWords: 'Less deprived than',
}

interface Case {
  readonly cells?: readonly (readonly [ward: number, cell: Cell])[]
  readonly country?: boolean
  readonly level?: Level
  readonly spotlight?: number | null
}

/** Two wards of two neighbourhoods each, average 35; a third ward has none. England: 25. */
function said(wish: Case = {}) {
  const { level = 'neighbourhood', spotlight = null, country = true } = wish
  const cells =
    wish.cells ??
    ([
      [0, 20],
      [0, 30],
      [1, 40],
      [1, 50],
    ] as const)
  const area = smallArea({
    wards: ['Mill Hill', 'Riverside', 'Old Docks'],
    neighbourhoods: cells.map(([ward, cell], row) => ({
      name: `Testford ${row}`,
      ward,
      residents: 1500,
      cells: { imd: cell },
    })),
    country: country ? { imd: evenCountry(0, 50) } : {},
  })
  const table = tableOf(area, level)
  const facts = factsOf(area, level, 'imd')
  if (facts === undefined) throw new Error('No facts')
  const { direction } = IMD
  const classification = classify({ table, indicator: 'imd', direction, facts, frame: 'auto' })
  return finding({ area, table, indicator: IMD, facts, classification, spotlight })
}

test('an area is held against its country, and its neighbourhoods are spread out', () => {
  expect(said()).toEqual({
    place: 'Testford',
    subject: 'Deprivation (IMD score), 2025',
    headline: 'More deprived than England: 35.0 against 25.0',
    detail: ['Neighbourhoods run from 20.0 to 50.0.'],
  })
  expect(said({ level: 'ward' }).detail).toEqual(['Wards run from 25.0 to 45.0.'])
})

test('two averages that are written alike are the same', () => {
  const cells = [
    [0, 25.01],
    [1, 25.01],
  ] as const
  expect(said({ cells })).toMatchObject({ headline: 'The same as England: 25.0', detail: [] })
})

test('without a country the average stands alone', () => {
  expect(said({ country: false }).headline).toBe('35.0 on average')
})

test('a ward in the spotlight is held against its area, other wards and its own neighbourhoods', () => {
  expect(said({ spotlight: 1 })).toMatchObject({
    place: 'Riverside ward, Testford',
    headline: 'More deprived than Testford: 45.0 against 35.0',
    detail: [
      'Its 2 neighbourhoods run from 40.0 to 50.0.',
      "More deprived than 50\u00a0% of Testford's wards.",
    ],
  })
})

test('the ward at the other end is not said to be above nobody', () => {
  expect(said({ spotlight: 0 })).toMatchObject({
    headline: 'Less deprived than Testford: 25.0 against 35.0',
    detail: ['Its 2 neighbourhoods run from 20.0 to 30.0.'],
  })
})

test('a ward without a figure says why', () => {
  expect(said({ spotlight: 2 })).toMatchObject({
    headline: 'No figure: no neighbourhood fits best',
    detail: [],
  })
})

test('an area without any figure says so', () => {
  const cells = [
    [0, 'suppressed'],
    [1, 'suppressed'],
  ] as const
  expect(said({ cells }).headline).toBe('No figure of this indicator here')
})

test('what darker means is said in the words of the indicator', () => {
  expect(darknessInWords(IMD)).toBe('Darker = more deprived')
  const health = { ...IMD, direction: 'lower-is-worse', lessWords: 'Lower than' } as const
  expect(darknessInWords(health)).toBe('Darker = lower')
})
