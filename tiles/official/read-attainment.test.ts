import { expect, test } from 'vitest'
import { problemSentence } from '../../src/domain/result.ts'
import { EDITION_LOOKUP_FILE, editionLookup } from '../../tests/town/official-claimants.ts'
import { OfficialTown } from '../../tests/town/official-files.ts'
import { TOWN_CODE } from '../../tests/town/town-plan.ts'
import { readOfficial } from './read-official.ts'

const FIGURES = [
  'code,value,pupils',
  'E01090001,46%,50',
  'E01090002,supp,4',
  'E01090003,0,12',
  'E01090004,,',
  'E01090005,71.5,"1,020"',
].join('\r\n')

function read(name: string, text: string) {
  const request = { asked: [TOWN_CODE], id: null, progress: () => undefined }
  return readOfficial(new OfficialTown().plus(name, text).folder(), request)
}

function readWell(name: string, text: string) {
  const result = read(name, text)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  const { indicators, sources, notes } = result.value
  const attainment = indicators.filter(({ id }) => id.startsWith('attainment-'))
  return { attainment, sources, notes: notes.join(' ') }
}

function sentence(change: (text: string) => string): string {
  const result = read('attainment-11.csv', change(FIGURES))
  if (result.ok) throw new Error('read without a problem')
  return problemSentence(result.problem)
}

test('the name tells which attainment it is; marks keep their reason, zero is a value', () => {
  const { attainment, sources } = readWell('attainment-11-2013-14.csv', FIGURES)
  expect(attainment.map(({ id }) => id)).toEqual(['attainment-11'])
  expect(Object.fromEntries(attainment[0]?.cells ?? [])).toEqual({
    E01090001: { value: 46, denominator: 50 },
    E01090002: { missing: 'suppressed', denominator: 4 },
    E01090003: { value: 0, denominator: 12 },
    E01090004: { missing: 'not-collected', denominator: 0 },
    E01090005: { value: 71.5, denominator: 1020 },
  })
  expect(attainment[0]).toMatchObject({ edition: 'Own figures, 2013-14', country: null })
  expect(attainment[0]?.weight).toBe('pupils (attainment-11-2013-14.csv)')
  expect(sources.find(({ id }) => id === 'own-attainment-11')).toMatchObject({ rowsKept: 5 })
})

test.each([
  ['attainment-5', 'attainment-5'],
  ['Attainment at 16', 'attainment-16'],
])('the heading "%s" tells, whatever the name', (heading, id) => {
  const { attainment } = readWell('figures.csv', FIGURES.replace('value', heading))
  expect(attainment.map((one) => one.id)).toEqual([id])
})

test('without a file attainment is left out, with a note', () => {
  const { attainment, notes } = readWell('figures.csv', FIGURES)
  expect(attainment).toEqual([])
  expect(notes).toContain('attainment-5.csv, attainment-11.csv, attainment-16.csv')
})

test('figures by LSOA of 2011 are brought to 2021 by the change codes', () => {
  const old = ['LSOA11CD,value,pupils', 'E01000101,40,35', 'E01000103,10,30', 'E01000113,50,10']
  const town = new OfficialTown()
    .plus('attainment-5.csv', [...old, 'E01000104,9,9', 'E01090006,60,12'].join('\n'))
    .plus(EDITION_LOOKUP_FILE, editionLookup())
  const request = { asked: [TOWN_CODE], id: null, progress: () => undefined }
  const result = readOfficial(town.folder(), request)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  const cells = result.value.indicators.find(({ id }) => id === 'attainment-5')?.cells
  // 350 and 550 residents, so 350 and 550 of 900 pupils.
  expect(cells?.get('E01090001')).toEqual({
    value: 40,
    denominator: expect.closeTo((35 * 350) / 900, 9) as number,
  })
  expect(cells?.get('E01090003')).toEqual({ value: 20, denominator: 40 })
  expect(cells?.get('E01090004')).toMatchObject({ missing: 'not-comparable' })
  expect(cells?.get('E01090006')).toEqual({ value: 60, denominator: 12 })
  expect(result.value.notes.join(' ')).toContain('attainment-5.csv is by LSOA of 2011')
  expect(result.value.sources.map(({ id }) => id)).toContain('ons-lsoa11-lsoa21-lookup')
  const mixed = readOfficial(
    town.plus('attainment-5.csv', [...old, 'E01090001,9,9'].join('\n')).folder(),
    request,
  )
  expect(mixed.ok ? '' : problemSentence(mixed.problem)).toMatch(
    /codes of 2011 \(E01000101.*\) and of 2021 \(E01090001\)/,
  )
})

test('broken rows are named by row and column', () => {
  expect(sentence((text) => text.replace('46%', 'about half'))).toMatch(
    /attainment-11.csv, row 2, column "value": expected a number, found "about half"/,
  )
  expect(sentence((text) => text.replace('71.5', '715'))).toContain('a percentage from 0 to 100')
  expect(sentence((text) => text.replace('supp,4', 'supp,few'))).toContain('column "pupils"')
  expect(sentence((text) => `${text}\r\nE01090001,1,1`)).toContain('E01090001 twice')
  expect(sentence((text) => text.replace('E01090003', 'E05090003'))).toContain(
    'row 4, column "code"',
  )
  expect(sentence((text) => text.replace('pupils', 'rolls'))).toContain('a column "pupils"')
})
