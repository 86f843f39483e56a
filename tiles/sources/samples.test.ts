import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readHead } from '../readers/file-head.ts'
import type { FolderFile } from '../readers/folder.ts'
import { openFile } from '../readers/open-file.ts'
import { schools } from './dfe-gias.ts'
import { deprivation } from './mhclg-iod2025.ts'
import { generalHealth } from './nomis-ts037.ts'
import { lsoaBoundaries } from './ons-lsoa21-boundaries.ts'
import { outputAreaLookup } from './ons-output-area-lookup.ts'
import { wardLookup } from './ons-ward-lookup.ts'
import { wardBoundaries } from './ons-wards.ts'
import type { Reading, Source } from './source.ts'

const SAMPLES = path.resolve('../shared/samples')
const SOURCES: readonly Source<Reading>[] = [
  lsoaBoundaries,
  wardBoundaries,
  wardLookup,
  outputAreaLookup,
  deprivation,
  generalHealth,
  schools,
]

function sample(name: string): FolderFile {
  return {
    path: name,
    read: (limit) => fs.readFileSync(path.join(SAMPLES, name)).subarray(0, limit),
  }
}

function readSample<T extends Reading>(source: Source<T>, name: string): T {
  const file = openFile(sample(name))
  if (!file.ok) throw new Error(JSON.stringify(file.problem))
  const read = source.read(file.value)
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.value
}

describe.skipIf(!fs.existsSync(SAMPLES))('real pieces (needs ../shared/samples)', () => {
  test.each([
    ['ons_lsoa21_city_of_london.geojson', 'ons-lsoa21-boundaries'],
    ['ons_wards_dec2025_lincoln.geojson', 'ons-wards'],
    ['ons_lsoa21_wd22_lad22_best_fit_20rows.csv', 'ons-lsoa21-ward-lookup'],
    ['gias_edubase_2017_9rows.csv', 'dfe-gias'],
    ['gias_edubase_2021_2rows.csv', 'dfe-gias'],
    ['gias_edubase_2025_10rows.csv', 'dfe-gias'],
  ])('%s is known as %s by its content alone', (name, id) => {
    const head = { ...readHead(sample(name)), name: 'renamed' }
    expect(SOURCES.filter((source) => source.recognises(head)).map((one) => one.id)).toEqual([id])
  })

  test.each([
    'ons_lsoa11_city_of_london.geojson',
    'ons_lad_dec2021_bgc_1feature.geojson',
    'arcgis_fjson_handedited.json',
    'ons_lsoa11_wd19_lad19_10rows.csv',
    'ons_lsoa11_lsoa21_exact_fit_32rows.csv',
    'iod2019_file3_idaci_20rows.csv',
    'census2021_ts001_oa_ons_prerelease_layout_10rows.csv',
    'census2021_ts037_lsoa_trafford_tidy_10rows.csv',
    'nspl_2025_sample.csv',
    'performance_2019_ks2_derived.csv',
  ])('%s is none of the files that are read', (name) => {
    const head = readHead(sample(name))
    expect(SOURCES.filter((source) => source.recognises(head))).toEqual([])
  })

  test('six neighbourhoods of the City of London', () => {
    const layer = readSample(lsoaBoundaries, 'ons_lsoa21_city_of_london.geojson')
    expect([...layer.codes].sort()[0]).toBe('E01000001')
    expect(layer.name('E01000001')).toBe('City of London 001A')
    expect([...layer.codes].every((code) => layer.polygon(code).ok)).toBe(true)
  })

  test('eleven wards of Lincoln under the code of their authority', () => {
    const { wards, year } = readSample(wardBoundaries, 'ons_wards_dec2025_lincoln.geojson')
    expect(year).toBe(2025)
    expect(new Set(wards.map(({ authority }) => authority))).toEqual(new Set(['E07000138']))
  })

  test('the lookup of 2022 has the headings of its year', () => {
    const lookup = readSample(wardLookup, 'ons_lsoa21_wd22_lad22_best_fit_20rows.csv')
    expect(lookup.wardYear).toBe(2022)
    expect(lookup.byLsoa.get('E01004766')).toEqual({
      ward: 'E05000650',
      wardName: 'Astley Bridge',
      authority: 'E08000001',
      authorityName: 'Bolton',
    })
  })

  test('schools of three editions: columns go by name, closed ones are left out', () => {
    const old = readSample(schools, 'gias_edubase_2017_9rows.csv')
    const names = old.placed.map(({ place }) => place.name)
    expect(old.rowsRead).toBe(9)
    expect(names).toContain('Argyle Primary School')
    expect(names).not.toContain('Sherborne Nursery School')
    const girls = old.placed.find(({ place }) => place.id === 'urn:100001')?.place
    expect(girls?.kind).toBe('independent-school')
    expect(girls?.school).toMatchObject({
      freeSchoolMealsPercent: null,
      sixthForm: true,
      pupils: 727,
    })
    expect(girls?.lng).toBeCloseTo(-0.094, 2)
    expect(girls?.lat).toBeCloseTo(51.519, 2)
    const aldgate = readSample(schools, 'gias_edubase_2021_2rows.csv').placed[0]
    expect(aldgate).toMatchObject({
      lsoa: 'E01032739',
      place: { website: 'https://www.sirjohncassprimary.org' },
    })
    const academy = readSample(schools, 'gias_edubase_2025_10rows.csv').placed.at(-1)?.place
    expect(academy).toMatchObject({ id: 'urn:105135', ageTo: 16, school: { pupils: 1119 } })
  })

  test('the heading row of File 7 that was put together from importers has every score', () => {
    const headings = fs.readFileSync(
      path.join(SAMPLES, 'iod2025_file7_header_assembled_partial.csv'),
      'utf8',
    )
    const width = headings.trimEnd().split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).length
    const cells: string[] = Array.from({ length: width }, (_, i) => (i === 6 ? '1' : '0.5'))
    const people = width - 4
    for (let i = people; i < width; i++) cells[i] = '1500'
    cells.splice(0, 4, 'E01000001', 'City of London 001A', 'E09000001', 'City of London')
    const text = `${headings.trimEnd()}\n${cells.join(',')}\n`
    const read = deprivation.read({ name: 'File_7.csv', text, byteLength: 0, checksum: '' })
    if (!read.ok) throw new Error(JSON.stringify(read.problem))
    expect([...read.value.columns.keys()]).toHaveLength(9)
    expect(read.value.columns.get('idaci')).toMatchObject({ values: Float64Array.of(50) })
    expect(read.value.populations.get('idaci')).toMatch(/^children/)
    expect(read.value.populations.get('employment')).toMatch(/18 to 66/)
    expect(read.value.columns.get('imd')?.denominators[0]).toBe(1500)
  })
})
