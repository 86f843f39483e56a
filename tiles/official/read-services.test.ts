import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { problemSentence } from '../../src/domain/result.ts'
import { diskFolder } from '../../tests/town/disk-folder.ts'
import { OfficialTown } from '../../tests/town/official-files.ts'
import {
  codePointOpen,
  gpPractices,
  hospitals,
  pharmacies,
  postcodes,
  SERVICE_FILES,
} from '../../tests/town/official-services.ts'
import { PLANNED_NEIGHBOURHOODS, TOWN_CODE } from '../../tests/town/town-plan.ts'
import { lookThrough } from './find-files.ts'
import { readOfficial } from './read-official.ts'
import { readServices } from './read-services.ts'

function town(): OfficialTown {
  return new OfficialTown()
    .plus(SERVICE_FILES.postcodes, postcodes())
    .plus(SERVICE_FILES.gps, gpPractices())
    .plus(SERVICE_FILES.pharmacies, pharmacies())
    .plus(SERVICE_FILES.hospitals, hospitals())
}

function read(from: OfficialTown) {
  const request = { asked: [TOWN_CODE], id: null, progress: () => undefined }
  return readOfficial(from.folder(), request)
}

function readWell(from = town()) {
  const result = read(from)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return { area: result.value, notes: result.value.notes.join(' ') }
}

function sentence(from: OfficialTown): string {
  const result = read(from)
  if (result.ok) throw new Error('read without a problem')
  return problemSentence(result.problem)
}

function middle(number: number) {
  const [west = 0, south = 0, east = 0, north = 0] =
    PLANNED_NEIGHBOURHOODS[number - 1]?.square ?? []
  return { lng: (west + east) / 2, lat: (south + north) / 2 }
}

test('living postcodes with a point inside the frame come along', () => {
  const { area } = readWell()
  expect(area.postcodes.map(({ postcode }) => postcode)).toEqual(
    [1, 4, 5, 6, 7, 8].map((number) => `ZZ1 ${number}AA`),
  )
})

test('places without a point stand at their postcode, of old or new', () => {
  const { area, notes } = readWell()
  const services = new Map(area.places.services.map((one) => [one.id, one]))
  const at = (number: number) => ({
    lng: expect.closeTo(middle(number).lng, 6) as number,
    lat: expect.closeTo(middle(number).lat, 6) as number,
  })
  expect(services.get('ods:M90001')).toMatchObject({
    name: 'Mill Bank Surgery',
    kind: 'gp-practice',
    address: '1 Mill Lane, Tinyton',
    ...at(1),
  })
  expect(services.get('ods:M90002')).toMatchObject({ postcode: 'ZZ1 2AA', ...at(2) })
  expect(services.get('ods:FAA01')).toMatchObject({ name: "St Anne's Chemist", kind: 'pharmacy' })
  expect(services.get('ods:NT001')).toMatchObject({
    name: 'H\u00f4pital "Queen Anne"',
    website: 'https://www.example.org',
    ...at(1),
  })
  expect(services.get('ods:NT003')).toMatchObject({ kind: 'hospital', ...at(6) })
  expect(services.size).toBe(5)
  expect(notes).toContain('1 place of epraccur.csv cannot be shown')
  expect(notes).toContain('Lost Surgery, ZZ1 3AA')
  expect(notes).not.toContain('Far Away')
})

test('Code-Point Open, without headings and in metres, serves as well', () => {
  const other = new OfficialTown()
    .plus('os/zz.csv', codePointOpen())
    .plus(SERVICE_FILES.gps, gpPractices())
  const { area } = readWell(other)
  expect(area.postcodes).toHaveLength(7)
  const first = area.places.services.find(({ id }) => id === 'ods:M90001')
  expect(first?.lng).toBeCloseTo(middle(1).lng, 4)
  expect(first?.lat).toBeCloseTo(middle(1).lat, 4)
})

test('several files of postcodes are one list', () => {
  const [headings = '', ...rows] = postcodes().trimEnd().split('\r\n')
  const piece = (some: readonly string[]) => [headings, ...some].join('\n')
  const two = town()
    .plus(SERVICE_FILES.postcodes, piece(rows.slice(0, 5)))
    .plus('ons/ONSPD_NOV_2025_UK_ZY.csv', piece(rows.slice(5)))
  const { area } = readWell(two)
  expect(area.postcodes).toHaveLength(6)
  const ids = area.sources.map(({ id }) => id).filter((id) => id.startsWith('ons-postcodes'))
  expect(ids).toEqual(['ons-postcodes', 'ons-postcodes-2'])
})

test('what is absent is a note', () => {
  const { area, notes } = readWell(new OfficialTown())
  expect(area.postcodes).toEqual([])
  expect(notes).toContain('postcodes cannot be searched')
  expect(notes).toContain('GP practices (epraccur.csv)')
  const alone = new OfficialTown().plus(SERVICE_FILES.gps, gpPractices())
  expect(readWell(alone).notes).toContain('there is no file of postcodes')
})

test('broken files are named by row and column', () => {
  const cut = (text: string) => text.trimEnd().slice(0, -60)
  expect(sentence(town().plus(SERVICE_FILES.gps, cut(gpPractices())))).toMatch(
    /epraccur.csv, row 6/,
  )
  const status = gpPractices().replace('INACTIVE', 'MAYBE')
  expect(sentence(town().plus(SERVICE_FILES.gps, status))).toMatch(
    /epraccur.csv, row 4, column "13": expected ACTIVE or INACTIVE, found "MAYBE"/,
  )
  const swapped = postcodes().replace(/,(5\d\.\d+),(-1\.\d+)/, ',$2,$1')
  expect(sentence(town().plus(SERVICE_FILES.postcodes, swapped))).toMatch(
    /row 2, column "lat": expected a latitude/,
  )
  const renamed = postcodes().replace('pcds', 'code')
  expect(sentence(town().plus(SERVICE_FILES.postcodes, renamed))).toContain('a column "pcds"')
  const twice = hospitals(',')
  const text = new TextDecoder('latin1').decode(twice).replace('\r\n2,', '\r\n1,')
  expect(sentence(town().plus(SERVICE_FILES.hospitals, text))).toContain('1 twice')
})

const DOWNLOADS = path.resolve('../shared/downloads')

describe.skipIf(!fs.existsSync(DOWNLOADS))('Birmingham (needs ../shared/downloads)', () => {
  test('practices and hospitals stand in the city', () => {
    const folder = diskFolder(DOWNLOADS)
    const files = folder.files.filter(({ path: name }) => /nhs|ONSPD/.test(name))
    const shelf = lookThrough({ ...folder, files })
    const read = readServices(shelf, [[-2.04, 52.38, -1.72, 52.61]], () => undefined)
    if (!read.ok) throw new Error(JSON.stringify(read.problem))
    const { places, postcodes: found } = read.value
    const of = (kind: string) => places.services.filter((place) => place.kind === kind)
    expect(of('gp-practice').length).toBeGreaterThan(150)
    expect(of('hospital').length).toBeGreaterThan(20)
    expect(found.length).toBeGreaterThan(20_000)
  })
})
