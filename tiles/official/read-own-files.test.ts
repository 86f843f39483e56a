import { expect, test } from 'vitest'
import { indicatorsWith } from '../../src/catalogue/own-indicators.ts'
import { problemSentence } from '../../src/domain/result.ts'
import { readManifest } from '../../src/formats/area-package/manifest.ts'
import { OfficialTown } from '../../tests/town/official-files.ts'
import { postcodes, SERVICE_FILES } from '../../tests/town/official-services.ts'
import * as own from '../../tests/town/own-files.ts'
import { TOWN_CODE } from '../../tests/town/town-plan.ts'
import { checkArea } from '../checks/check-area.ts'
import { assemble } from '../steps/assemble.ts'
import { readOfficial } from './read-official.ts'

function read(files: Readonly<Record<string, string>>) {
  let town = new OfficialTown().plus(SERVICE_FILES.postcodes, postcodes())
  for (const [name, text] of Object.entries(files)) town = town.plus(name, text)
  return readOfficial(town.folder(), { asked: [TOWN_CODE], id: null, progress: () => undefined })
}

function readWell(files: Readonly<Record<string, string>>) {
  const result = read(files)
  if (!result.ok) throw new Error(problemSentence(result.problem))
  return result.value
}

function sentence(name: string, text: string): string {
  const result = read({ [name]: text })
  return result.ok ? 'read without a problem' : problemSentence(result.problem)
}

async function built(files: Readonly<Record<string, string>>) {
  const area = await assemble(readWell(files), { builderVersion: '0', built: '2026-11-22' })
  if (!area.ok) throw new Error(problemSentence(area.problem))
  const manifest = readManifest(new TextDecoder().decode(area.value.files.get('datapackage.json')))
  if (!manifest.ok) throw new Error(problemSentence(manifest.problem))
  return { manifest: manifest.value, report: await checkArea(area.value.files) }
}

test('an own indicator says what it is, and the package passes it on', async () => {
  const { manifest, report } = await built({ [own.OWN_FILES.indicator]: own.OWN_INDICATOR })
  expect(manifest.ownIndicators).toEqual([
    {
      id: 'own-homes-with-damp-or-mould',
      title: 'Homes with damp, or mould',
      direction: 'higher-is-worse',
      unit: 'percent',
      decimals: 1,
      denominatorWords: 'of occupied homes',
      meaning: 'Homes with damp, or mould, as its source gives it.',
      source: 'Tinyton Council, housing',
      licence: 'Not stated: ask whoever built this area',
    },
  ])
  const at = (level: string) =>
    report.indicators.find((one) => one.id.startsWith('own-') && one.level === level)
  expect(report.problems).toEqual([])
  expect(at('neighbourhood')).toMatchObject({ values: 2, suppressed: 1, notCollected: 5 })
  expect(at('neighbourhood')?.areaMean).toBeCloseTo((12.5 * 400) / 600, 9)
  expect(at('ward')).toMatchObject({ values: 2, nationalMean: null })
  expect(manifest.sources.find(({ id }) => id.startsWith('own-'))).toMatchObject({
    title: 'Homes with damp, or mould',
    edition: 'March 2025',
    rowsKept: 3,
  })
  expect(indicatorsWith(manifest.ownIndicators).at(-1)).toMatchObject({ role: 'further' })
})

test('figures by ward stand at ward level alone, with the mean of their wards', async () => {
  const { manifest, report } = await built({
    [own.OWN_FILES.wardIndicator]: own.OWN_WARD_INDICATOR,
    [own.OWN_FILES.wardAttainment]: own.OWN_WARD_ATTAINMENT,
  })
  expect(report.problems).toEqual([])
  const levels = (id: string) =>
    report.indicators.filter((one) => one.id === id).map(({ level }) => level)
  expect(levels('attainment-16')).toEqual(['ward'])
  expect(levels('own-young-carers-known-to-schools')).toEqual(['ward'])
  const attainment = report.indicators.find(({ id }) => id === 'attainment-16')
  expect(attainment).toMatchObject({ areaMean: 50, values: 2, notCollected: 1, min: 40, max: 70 })
  expect(manifest.notes.join(' ')).toContain('attainment-16-2025.csv has no row for 1 ward')
})

test('an indicator that says nothing of the area is left out, its definition too', async () => {
  const { manifest } = await built({
    [own.OWN_FILES.wardIndicator]: own.OWN_WARD_INDICATOR.replaceAll('E0509', 'E0508'),
  })
  expect(manifest.ownIndicators).toEqual([])
  expect(manifest.notes.join(' ')).toContain('has no figure for this area')
})

test.each([
  [
    /^indicator.*\r\n/,
    '',
    /expected a row "indicator" with its title above the headings, found none/,
  ],
  [/^worse.*\r\n/m, '', /expected a row "worse" with "higher" or "lower".*found none/],
  [/worse,higher/, 'worse,bigger', /found "bigger"/],
  [/12\.5/, '125', /row 9, column "value": expected a percentage/],
  [/,400/, ',some', /row 9, column "people"/],
  [/E01090002/, 'E01090001', /row 10: .*E01090001 twice/],
  [/code,value/, 'place,value', /expected a column "code"/],
])('an own indicator with %s for %s is told', (from, to, words) => {
  expect(sentence(own.OWN_FILES.indicator, own.OWN_INDICATOR.replace(from, to))).toMatch(words)
})

test('figures by ward must say of how many people', () => {
  const silent = own.OWN_WARD_INDICATOR.replace('children', 'note')
  expect(sentence(own.OWN_FILES.wardIndicator, silent)).toMatch(/a column "people"/)
})

test('two indicators of one title are not guessed between', () => {
  const result = read({
    'own/indicator-a.csv': own.OWN_INDICATOR,
    'own/indicator-b.csv': own.OWN_INDICATOR,
  })
  expect(result.ok ? '' : problemSentence(result.problem)).toMatch(/which another file has too/)
})

test('own places stand at their point or postcode, each in the file of its kind', () => {
  const files = { [own.OWN_FILES.places]: own.OWN_PLACES, [own.OWN_FILES.layer]: own.OWN_LAYER }
  const { places, sources } = readWell(files)
  const facts = places.assets.map(({ name, kind, postcode, source }) => [
    name,
    kind,
    postcode,
    source,
  ])
  expect(facts).toEqual([
    ['Mill Bank Boxing Club', 'youth-club', null, 'own-places'],
    ['Pantry, St Anne\u2019s', 'charity', 'ZZ1 5AA', 'own-places'],
    ['Tinyton Works', 'employer', null, 'own-places'],
    ['Old Mill', 'heritage-site', null, 'own-places'],
  ])
  expect(places.assets[0]).toMatchObject({
    ageFrom: 8,
    ageTo: 18,
    serves: 'Young people',
    website: 'https://example.org',
  })
  expect(places.assets[3]?.offers).toBe('Open on Sundays')
  expect(sources.filter(({ id }) => id.startsWith('own-places'))).toHaveLength(2)
})

test.each([
  [/youth club/, 'disco', /row 2, column "kind": expected a kind of place, such as "/],
  [/Mill Bank Boxing Club/, ' ', /row 2, column "name"/],
  [/52\.484,-1\.895/, '-1.895,52.484', /row 2, column "longitude".*latitude before longitude/],
  [/-1\.895/, '', /row 2, column "longitude": expected a coordinate/],
  [/zz15aa/, '', /row 3, column "postcode": expected a postcode/],
  [/zz15aa/, 'somewhere', /row 3, column "postcode": .*"somewhere"/],
  [/,8,18/, ',eight,18', /row 2, column "age from"/],
  [/^name/, 'title of place', /expected a column "name"/],
])('own places with %s for %s are told', (from, to, words) => {
  expect(sentence(own.OWN_FILES.places, own.OWN_PLACES.replace(from, to))).toMatch(words)
})

test('a layer of something else than points is told', () => {
  const polygon = own.OWN_LAYER.replace('"Point"', '"Polygon"')
  expect(sentence(own.OWN_FILES.layer, polygon)).toMatch(/feature 1: expected a point.*a Polygon/)
})
