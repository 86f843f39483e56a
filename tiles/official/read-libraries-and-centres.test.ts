import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { problemSentence } from '../../src/domain/result.ts'
import { OfficialTown } from '../../tests/town/official-files.ts'
import {
  childrensCentres,
  libraries,
  olderLibraries,
  postcodes,
  SERVICE_FILES,
} from '../../tests/town/official-services.ts'
import { TOWN_CODE } from '../../tests/town/town-plan.ts'
import { openFile } from '../readers/open-file.ts'
import { libraries as librarySource } from '../sources/ace-libraries.ts'
import { readOfficial } from './read-official.ts'

function read(town: OfficialTown) {
  const request = { asked: [TOWN_CODE], id: null, progress: () => undefined }
  return readOfficial(town.folder(), request)
}

function placesOf(town: OfficialTown) {
  const result = read(town)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value.places
}

function sentence(town: OfficialTown): string {
  const result = read(town)
  if (result.ok) throw new Error('read without a problem')
  return problemSentence(result.problem)
}

test('closed libraries, archives and mobile ones are left out', () => {
  const { assets } = placesOf(new OfficialTown().plus(SERVICE_FILES.libraries, libraries()))
  expect(assets).toHaveLength(1)
  expect(assets[0]).toMatchObject({
    name: 'Mill Bank Library',
    kind: 'library',
    address: 'Mill Lane, 1, Tinyton',
    website: null,
    hours: 'Monday: AM & PM (continuous); Sunday: Closed',
  })
  expect(assets[0]?.id).toMatch(/^own:[0-9a-f]{16}$/)
})

test('the older list of libraries is read too, by its point or its postcode', () => {
  const town = new OfficialTown()
    .plus('other/libraries.csv', olderLibraries())
    .plus(SERVICE_FILES.postcodes, postcodes())
  const { assets } = placesOf(town)
  expect(assets.map(({ name }) => name)).toEqual(['Mill Bank Library', 'Postcode Library'])
  expect(assets[0]).toMatchObject({ postcode: 'ZZ1 1AA', website: 'http://www.example.org/books' })
})

test("children's centres are not taken for schools, and leaders are not read", () => {
  const town = new OfficialTown()
    .plus(SERVICE_FILES.centres, childrensCentres())
    .plus(SERVICE_FILES.postcodes, postcodes())
  const { services, schools } = placesOf(town)
  expect(services.map(({ id, kind }) => [id, kind])).toEqual([
    ['urn:20001', 'family-hub'],
    ['urn:20003', 'family-hub'],
  ])
  expect(schools).toHaveLength(3)
  expect(JSON.stringify(services)).not.toContain('Featherstonehaugh')
  expect(placesOf(town.without('schools')).schools).toEqual([])
})

test('broken lists are named by row and column', () => {
  const library = (change: (text: string) => string) =>
    sentence(new OfficialTown().plus(SERVICE_FILES.libraries, change(libraries())))
  expect(library((text) => text.replace('Year closed', 'Shut'))).toContain(
    'expected a column "Year closed"',
  )
  expect(library((text) => text.replace(/,5\d\.\d+,/, ',north,'))).toMatch(
    /row 2, column "Latitude": expected degrees, found "north"/,
  )
  const centres = childrensCentres().replace('"20003"', '"20001"')
  expect(sentence(new OfficialTown().plus(SERVICE_FILES.centres, centres))).toContain(
    'URN 20001 twice',
  )
})

const SHARED = path.resolve('../shared')
const LISTS = [
  ['samples/libraries_ace_2023_enhanced_12rows.csv', 9],
  ['downloads/other/libraries.csv', 38],
] as const

describe.skipIf(!fs.existsSync(SHARED))('real lists (needs ../shared)', () => {
  test.each(LISTS)('%s has %i open libraries', (name, count) => {
    const file = openFile({ path: name, read: () => fs.readFileSync(path.join(SHARED, name)) })
    const read = file.ok ? librarySource.read(file.value) : file
    if (!read.ok) throw new Error(JSON.stringify(read.problem))
    expect(read.value.found).toHaveLength(count)
    expect(read.value.found.every(({ point }) => point !== null)).toBe(true)
  })
})
