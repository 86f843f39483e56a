import { expect, test } from 'vitest'
import { problemSentence } from '../../src/domain/result.ts'
import {
  CLAIMANTS_FILE,
  claimantCount,
  EDITION_LOOKUP_FILE,
  editionLookup,
} from '../../tests/town/official-claimants.ts'
import { FIVE_YEAR_AGES_FILE, fiveYearAges } from '../../tests/town/official-five-year-ages.ts'
import { OfficialTown } from '../../tests/town/official-files.ts'
import { TOWN_CODE } from '../../tests/town/town-plan.ts'
import { readOfficial } from './read-official.ts'

function read(town: OfficialTown) {
  const request = { asked: [TOWN_CODE], id: null, progress: () => undefined }
  return readOfficial(town.folder(), request)
}

function readWell(town: OfficialTown) {
  const result = read(town)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return { area: result.value, notes: result.value.notes.join(' ') }
}

function sentence(change: (text: string) => string): string {
  const result = read(new OfficialTown().plus(FIVE_YEAR_AGES_FILE, change(fiveYearAges())))
  if (result.ok) throw new Error('read without a problem')
  return problemSentence(result.problem)
}

test('of two tables the finer is taken, and both are named', () => {
  const { area, notes } = readWell(new OfficialTown().plus(FIVE_YEAR_AGES_FILE, fiveYearAges()))
  expect(area.ageBands).toHaveLength(18)
  expect(area.ageBands[3]).toEqual({ id: '15_19', from: 15, to: 19 })
  expect(area.neighbourhoods[0]?.residentsByBand.get('0_4')).toBe(2)
  expect(area.neighbourhoods[0]?.residentsByBand.get('85_plus')).toBe(316)
  expect(notes).toContain('census2021-ts007a-lsoa.csv (18 bands), the finer table')
  expect(area.sources.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['nomis-ts007a', 'census-age-bands']),
  )
})

test('a band that cannot be made is named, not estimated', () => {
  const { notes } = readWell(new OfficialTown().plus(FIVE_YEAR_AGES_FILE, fiveYearAges()))
  expect(notes).toContain('Residents aged 0 to 15 cannot be counted')
  expect(notes).toContain('children are those aged 0 to 14')
  expect(readWell(new OfficialTown()).notes).not.toContain('cannot be counted')
})

test('five-year bands alone give residents aged 16 to 64 with TS067', () => {
  const town = new OfficialTown()
    .without('ages')
    .plus(FIVE_YEAR_AGES_FILE, fiveYearAges())
    .plus(CLAIMANTS_FILE, claimantCount())
    .plus(EDITION_LOOKUP_FILE, editionLookup())
  const whole = readWell(town.plus(FIVE_YEAR_AGES_FILE, younger()))
  // 1,550 residents: 50 of them are below 16, 10 above 64.
  const share = whole.area.indicators.find(({ id }) => id === 'unemployment-claimants')
  expect(share?.cells.get('E01090007')).toEqual({ value: 3000 / 1490, denominator: 1490 })
  expect(share?.weight).toContain('TS067 less those aged 65 and over')
})

/** The seventh neighbourhood with nobody but two over 84, and the others of it aged 5 to 9. */
function younger(): string {
  return fiveYearAges().replace(/("E01090007",1550),2,2,(.*),1516$/m, '$1,2,1516,$2,2')
}

test('a table of another area is not shown', () => {
  const elsewhere = fiveYearAges().replaceAll('E0109000', 'E0108000')
  const { area, notes } = readWell(new OfficialTown().plus(FIVE_YEAR_AGES_FILE, elsewhere))
  expect(area.ageBands).toHaveLength(6)
  expect(notes).not.toContain('finer')
})

test('broken tables are told by row, column or band', () => {
  expect(sentence((text) => text.replace(',2,2,', ',2,two,'))).toMatch(
    /ts007a-lsoa.csv, row 2, column "Age: Aged 5 to 9 years": .* found "two"/,
  )
  expect(sentence((text) => text.replace('Aged 10 to 14', 'Aged 11 to 14'))).toContain(
    'expected a band that begins at age 10',
  )
  expect(sentence((text) => text.replace('"E01090001",350', '"E01090001",3500'))).toContain(
    'the bands of the row to add up to it (350)',
  )
  expect(sentence((text) => text + (text.split('\n')[1] ?? ''))).toContain('E01090001 twice')
})
