import { beforeAll, expect, test } from 'vitest'
import type { IndicatorColumn, NeighbourhoodTable, WardTable } from '../../src/domain/area.ts'
import { readOutputAreas, writeOutputAreas } from '../../src/formats/area-package/output-areas.ts'
import { writeLevelTable } from '../../src/formats/area-package/tables.ts'
import {
  buildGridPackage,
  changed,
  type GridPackage,
  problemsOf,
} from '../../tests/grid/grid-package.ts'
import { checkArea } from './check-area.ts'

let grid: GridPackage

beforeAll(async () => {
  grid = await buildGridPackage()
})

test('a right package has no problems, and the report counts it', async () => {
  const report = await checkArea(grid.files)
  expect(report).toMatchObject({
    id: 'grid',
    title: 'Grid',
    formatVersion: 1,
    counts: { neighbourhoods: 12, wards: 3, wardsWithNeighbourhoods: 3, outputAreas: 24 },
    residents: 13_920,
    problems: [],
  })
  expect(Object.keys(report)).toEqual([
    'id',
    'title',
    'formatVersion',
    'counts',
    'outside',
    'residents',
    'indicators',
    'adjacency',
    'notes',
    'problems',
  ])
  expect(report.indicators[0]).toMatchObject({
    id: 'imd',
    level: 'neighbourhood',
    values: 12,
    suppressed: 0,
  })
  expect(report.indicators[0]?.min).toBeCloseTo(10, 5)
  expect(report.indicators[0]?.max).toBeCloseTo(20.4, 5)
  expect(report.indicators[0]?.areaMean).toBeCloseTo(report.indicators[0]?.nationalMean ?? 0, 9)
  expect(await grid.problemsWith({})).toBe('')
})

test.each([
  ...['adjacency.arrow', 'assets.geojson', 'boundaries.pmtiles', 'datapackage.json'],
  ...['neighbourhoods.arrow', 'output-areas.arrow', 'schools.geojson', 'services.geojson'],
  ...['topology.json', 'wards.arrow'],
])('%s missing, cut, changed or empty is a problem that names it', async (name) => {
  const bytes = grid.bytes(name)
  const middle = Math.floor(bytes.length / 2)
  const flipped = changed(bytes, middle, (bytes[middle] ?? 0) ^ 0x20)
  for (const damage of [null, bytes.subarray(0, middle), flipped, new Uint8Array()]) {
    const files = new Map(grid.files)
    if (damage) files.set(name, damage)
    else files.delete(name)
    const problems = await problemsOf(files)
    // A flipped byte of the manifest's own text may be one in a sentence that nobody can check.
    if (name !== 'datapackage.json' || damage !== flipped) expect(problems).toContain(name)
  }
})

test('nothing at all is a report full of problems', async () => {
  const report = await checkArea(new Map())
  expect(report).toMatchObject({ id: '', residents: 0, indicators: [] })
  expect(report.problems.length).toBe(10)
})

function withIndicator<T extends NeighbourhoodTable | WardTable>(
  table: T,
  change: Partial<IndicatorColumn>,
): T {
  const indicators = new Map(table.indicators)
  const imd = indicators.get('imd')
  if (imd) indicators.set('imd', { ...imd, ...change })
  return { ...table, indicators }
}

test('a falsified figure of a ward', async () => {
  const table = grid.wards()
  const imd = table.indicators.get('imd')
  const cases = [
    [{ ...table, residents: changed(table.residents, 1, 5) }, 'residents 5'],
    [
      {
        ...table,
        residentsByBand: new Map([...table.residentsByBand, ['0_15', new Float64Array(3)]]),
      },
      '0_15',
    ],
    [withIndicator(table, { values: changed(imd?.values, 1, 12) }), 'imd of ward X05000001'],
    [withIndicator(table, { denominators: changed(imd?.denominators, 2, 1) }), 'imd of ward'],
    [{ ...table, imdDecile: Uint8Array.of(0, 3, 0) }, 'never averaged'],
    [{ ...table, surfaceKm2: changed(table.surfaceKm2, 0, 1) }, 'km2'],
    [{ ...table, lng: changed(table.lng, 0, -2) }, 'outside the area'],
    [
      withIndicator(table, {
        values: changed(imd?.values, 0, Number.NaN),
        states: changed(imd?.states, 0, 4),
      }),
      'state 4',
    ],
  ] as const
  for (const [wrong, words] of cases) {
    expect(await grid.problemsWith({ 'wards.arrow': writeLevelTable(wrong) })).toContain(words)
  }
})

test('a falsified neighbourhood', async () => {
  const table = grid.neighbourhoods()
  const imd = table.indicators.get('imd')
  const cases = [
    [{ ...table, wardRows: changed(table.wardRows, 3, 2) }, 'its neighbourhoods'],
    [{ ...table, wardRows: changed(table.wardRows, 3, 9) }, 'ward row 9, which does not exist'],
    [withIndicator(table, { values: changed(imd?.values, 4, 99) }), 'the table gives'],
    [
      withIndicator(table, {
        values: changed(imd?.values, 4, Number.NaN),
        states: changed(imd?.states, 4, 1),
      }),
      'suppressed',
    ],
    [{ ...table, residents: changed(table.residents, 0, 1) }, 'residents'],
    [{ ...table, surfaceKm2: changed(table.surfaceKm2, 0, 1) }, 'km2'],
    [{ ...table, indicators: new Map() }, 'Indicators of the manifest'],
    [{ ...table, residentsByBand: new Map() }, 'Age bands'],
  ] as const
  for (const [wrong, words] of cases) {
    const problems = await grid.problemsWith({ 'neighbourhoods.arrow': writeLevelTable(wrong) })
    expect(problems).toContain(words)
  }
})

test('output areas of rows that do not exist, and of another number', async () => {
  const read = readOutputAreas(grid.bytes('output-areas.arrow'))
  if (!read.ok) throw new Error(read.problem.where)
  const table = read.value
  const stray = { ...table, neighbourhoodRows: changed(table.neighbourhoodRows, 0, 12) }
  const one = (values: Float64Array) => values.slice(0, 1)
  const short = {
    size: 1,
    lng: one(table.lng),
    lat: one(table.lat),
    residents: one(table.residents),
    neighbourhoodRows: Uint32Array.of(0),
  }
  const problems = (wrong: typeof table) =>
    grid.problemsWith({ 'output-areas.arrow': writeOutputAreas(wrong) })
  expect(await problems(stray)).toContain('neighbourhood row 12')
  expect(await problems(short)).toContain('counts 24 output areas, the table 1')
})

type Json = Record<string, unknown>

test('a falsified manifest', async () => {
  const manifest = grid.json('datapackage.json') as Json & {
    wards: Json
    tiles: Json
    indicators: (Json & { national: Json })[]
  }

  const [imd, ...others] = manifest.indicators
  const cases = [
    [{ neighbourhoods: { edition: '', count: 11 } }, 'counts 11 neighbourhoods'],
    [{ wards: { ...manifest.wards, withNeighbourhoods: 2 } }, 'counts 2 wards with'],
    [{ wards: { ...manifest.wards, assignedByPolygon: 13 } }, 'assigned by polygon'],
    [{ bounds: [1, 54, 2, 55] }, 'the topology 1.5'],
    [{ bounds: [1, 54, 2, 55] }, 'Tiles should cover'],
    [{ tiles: { ...manifest.tiles, maxZoom: 13 } }, 'zooms'],
    [{ indicators: [{ ...imd, areaMean: 15 }, ...others] }, 'the manifest has the mean 15'],
    [{ indicators: others }, 'differ'],
    [
      { indicators: [{ ...imd, national: { ...imd?.national, weightedMean: 99 } }, ...others] },
      'outside its own range',
    ],
    [{ resources: [] }, 'is not listed'],
  ] as const
  for (const [wrong, words] of cases) {
    const problems = await grid.problemsWith({ 'datapackage.json': { ...manifest, ...wrong } })
    expect(problems, words).toContain(words)
  }
})
