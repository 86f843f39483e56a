import { expect, test } from 'vitest'
import { type Cell, evenCountry, smallArea } from './area-fixture.ts'
import type { IndicatorWords } from './indicator-words.ts'
import { inspectorFacts } from './inspector-facts.ts'

const imd: IndicatorWords = {
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
const row = (name: string, ward: number, value: Cell) => ({
  name,
  ward,
  residents: 1500,
  cells: { imd: value },
})
const area = smallArea({
  wards: ['Riverside', 'Mill Hill', 'Old Docks'],
  neighbourhoods: [
    row('Testford 1A', 0, 2),
    row('Testford 1B', 0, 20.5),
    row('Testford 2A', 1, 'suppressed'),
    row('Testford 2B', 1, 30),
  ],
  country: { imd: evenCountry(0, 40) },
  touching: [
    [0, 1, 80],
    [1, 3, 120],
  ],
})
const factsOf = (level: 'neighbourhood' | 'ward', index: number) =>
  inspectorFacts({ area, level, row: index, main: [imd], shown: [imd] })

test('a neighbourhood', () => {
  expect(factsOf('neighbourhood', 1)).toMatchObject({
    name: 'Testford 1B',
    residents: 1500,
    children: { from: 0, to: 15, residents: 300 },
    ward: { row: 0, name: 'Riverside' },
    worseWords: '1 of 1 worse than England',
    unlikeWardWords: 'unlike its ward on deprivation',
    touching: [
      { row: 3, sharedM: 120 },
      { row: 0, sharedM: 80 },
    ],
    neighbourhoodRows: [],
    strips: [
      {
        indicator: imd,
        value: 20.5,
        figure: '20.5',
        countryStanding: "More deprived than 51\u00a0% of England's neighbourhoods",
        areaStanding: "More deprived than 33\u00a0% of Testford's neighbourhoods",
        countryMean: 20,
      },
    ],
  })
})

test('a figure that is not published says so and stands nowhere', () => {
  const { strips, worseWords } = factsOf('neighbourhood', 2)
  expect(strips[0]).toMatchObject({
    figure: 'not published',
    countryStanding: null,
    areaStanding: null,
  })
  expect(worseWords).toBeNull()
})

test('a ward compares with wards and names its neighbourhoods', () => {
  expect(factsOf('ward', 1)).toMatchObject({
    name: 'Mill Hill',
    ward: null,
    unlikeWardWords: null,
    touching: [{ row: 0, sharedM: 120 }],
    neighbourhoodRows: [2, 3],
    strips: [
      {
        figure: '30.0',
        countryStanding: "More deprived than 75\u00a0% of England's wards",
        areaStanding: "More deprived than 50\u00a0% of Testford's wards",
      },
    ],
  })
})

test('a ward without neighbourhoods says why it has no figure', () => {
  expect(factsOf('ward', 2)).toMatchObject({
    residents: 0,
    neighbourhoodRows: [],
    strips: [{ figure: 'no neighbourhood fits best' }],
  })
})

test('an indicator that the area does not have is not collected', () => {
  const crime = { ...imd, id: 'crime' }
  const options = { area, level: 'neighbourhood', row: 0, main: [imd], shown: [crime] } as const
  expect(inspectorFacts(options).strips[0]).toMatchObject({
    figure: 'not collected',
    countryStanding: null,
    areaMean: null,
  })
})
