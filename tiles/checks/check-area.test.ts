import { gzipSync } from 'node:zlib'
import { GeoJSONVT } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import { beforeAll, expect, test } from 'vitest'
import type { NeighbourhoodTable, WardTable } from '../../src/domain/area.ts'
import { readAdjacency, writeAdjacency } from '../../src/formats/area-package/adjacency.ts'
import { readOutputAreas, writeOutputAreas } from '../../src/formats/area-package/output-areas.ts'
import {
  readNeighbourhoods,
  readWards,
  writeLevelTable,
} from '../../src/formats/area-package/tables.ts'
import { writePmtiles } from '../../src/formats/pmtiles/write-pmtiles.ts'
import { gridInput } from '../../tests/grid/grid-input.ts'
import { assemble } from '../steps/assemble.ts'
import { checksumOf } from '../steps/package-files.ts'
import { checkArea } from './check-area.ts'

type Files = ReadonlyMap<string, Uint8Array>

let right: Files = new Map()

beforeAll(async () => {
  const built = await assemble(gridInput(4, 3), { builderVersion: '0', built: '2026-11-22' })
  if (!built.ok) throw new Error(built.problem.where)
  right = built.value.files
})

function bytesOf(name: string): Uint8Array {
  return right.get(name) ?? new Uint8Array()
}

function jsonOf<T>(name: string): T {
  return JSON.parse(new TextDecoder().decode(bytesOf(name))) as T
}

interface Listed {
  resources: { path: string; bytes: number; hash: string }[]
}

/** The package with some files replaced, and the manifest telling sizes and checksums of the new ones. */
function sealed(changes: Readonly<Record<string, Uint8Array | object>>): Files {
  const files = new Map(right)
  for (const [name, value] of Object.entries(changes)) {
    const isBytes = value instanceof Uint8Array
    files.set(name, isBytes ? value : new TextEncoder().encode(JSON.stringify(value)))
  }
  const text = new TextDecoder().decode(files.get('datapackage.json'))
  const manifest = JSON.parse(text) as Listed
  for (const resource of manifest.resources) {
    const bytes = files.get(resource.path) ?? new Uint8Array()
    resource.bytes = bytes.length
    resource.hash = checksumOf(bytes)
  }
  return files.set('datapackage.json', new TextEncoder().encode(JSON.stringify(manifest)))
}

async function problemsOf(files: Files): Promise<string> {
  return (await checkArea(files)).problems.join('\n')
}

function neighbourhoods(): NeighbourhoodTable {
  const read = readNeighbourhoods(bytesOf('neighbourhoods.arrow'))
  if (!read.ok) throw new Error(read.problem.where)
  return read.value
}

function wards(): WardTable {
  const read = readWards(bytesOf('wards.arrow'))
  if (!read.ok) throw new Error(read.problem.where)
  return read.value
}

/** A copy of an array with one entry changed. */
function changed<T extends Float64Array | Float32Array | Uint32Array | Uint8Array>(
  values: T | undefined,
  row: number,
  value: number,
): T {
  const copy = (values?.slice() ?? new Float64Array()) as T
  copy[row] = value
  return copy
}

function withIndicator<T extends NeighbourhoodTable | WardTable>(table: T, change: object): T {
  const imd = table.indicators.get('imd')
  return {
    ...table,
    indicators: new Map([...table.indicators, ['imd', { ...imd, ...change }]]),
  } as T
}

test('a right package has no problems, and the report counts it', async () => {
  const report = await checkArea(right)
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
  expect(await problemsOf(sealed({}))).toBe('')
})

test.each([
  ...['adjacency.arrow', 'assets.geojson', 'boundaries.pmtiles', 'datapackage.json'],
  ...['neighbourhoods.arrow', 'output-areas.arrow', 'schools.geojson', 'services.geojson'],
  ...['topology.json', 'wards.arrow'],
])('%s missing, cut, changed or empty is a problem that names it', async (name) => {
  const bytes = bytesOf(name)
  const middle = Math.floor(bytes.length / 2)
  const flipped = changed(bytes, middle, (bytes[middle] ?? 0) ^ 0x20)
  for (const damage of [null, bytes.subarray(0, middle), flipped, new Uint8Array()]) {
    const files = new Map(right)
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

test('a falsified figure of a ward', async () => {
  const table = wards()
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
    expect(await problemsOf(sealed({ 'wards.arrow': writeLevelTable(wrong) }))).toContain(words)
  }
})

test('a falsified neighbourhood', async () => {
  const table = neighbourhoods()
  const imd = table.indicators.get('imd')
  const { indicators: _, ...bare } = table
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
    [{ ...bare, indicators: new Map() }, 'Indicators of the manifest'],
    [{ ...table, residentsByBand: new Map() }, 'Age bands'],
  ] as const
  for (const [wrong, words] of cases) {
    const problems = await problemsOf(sealed({ 'neighbourhoods.arrow': writeLevelTable(wrong) }))
    expect(problems).toContain(words)
  }
})

test('a falsified pair', async () => {
  const read = readAdjacency(bytesOf('adjacency.arrow'))
  if (!read.ok) throw new Error(read.problem.where)
  const table = read.value
  const dropped = {
    size: table.size - 1,
    a: table.a.slice(1),
    b: table.b.slice(1),
    sharedM: table.sharedM.slice(1),
  }
  const cases = [
    [dropped, 'are no pair in adjacency.arrow'],
    [{ ...table, b: changed(table.b, table.size - 1, 12) }, 'row 12 does not exist'],
    [{ ...table, b: changed(table.b, 2, 11) }, 'do not touch'],
    [{ ...table, sharedM: changed(table.sharedM, 0, 1) }, 'm of border'],
    [{ ...table, sharedM: table.sharedM.map(() => 0) }, 'the same of 14 more'],
  ] as const
  for (const [wrong, words] of cases) {
    expect(await problemsOf(sealed({ 'adjacency.arrow': writeAdjacency(wrong) }))).toContain(words)
  }
})

test('output areas of rows that do not exist, and of another number', async () => {
  const read = readOutputAreas(bytesOf('output-areas.arrow'))
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
    problemsOf(sealed({ 'output-areas.arrow': writeOutputAreas(wrong) }))
  expect(await problems(stray)).toContain('neighbourhood row 12')
  expect(await problems(short)).toContain('counts 24 output areas, the table 1')
})

type Json = Record<string, unknown>

test('a falsified manifest', async () => {
  const manifest = jsonOf<
    Json & { wards: Json; tiles: Json; indicators: (Json & { national: Json })[] }
  >('datapackage.json')
  const [imd, ...others] = manifest.indicators
  const cases = [
    [{ neighbourhoods: { edition: '', count: 11 } }, 'counts 11 neighbourhoods'],
    [{ wards: { ...manifest.wards, withNeighbourhoods: 2 } }, 'counts 2 wards with'],
    [{ wards: { ...manifest.wards, assignedByPolygon: 13 } }, 'assigned by polygon'],
    [{ bounds: [1, 54, 2, 55] }, 'bounds'],
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
    const problems = await problemsOf(sealed({ 'datapackage.json': { ...manifest, ...wrong } }))
    expect(problems, words).toContain(words)
  }
})

test('polygons of the wrong rows, arcs of both levels, idle arcs', async () => {
  const topology = jsonOf<{
    arcs: unknown[]
    objects: Record<'neighbourhoods' | 'wards', { type: string; geometries: { arcs: unknown }[] }>
  }>('topology.json')
  const { neighbourhoods: small, wards: large } = topology.objects
  const [first, second, ...others] = small.geometries
  const swapped = [{ ...first, arcs: second?.arcs }, { ...second, arcs: first?.arcs }, ...others]
  const borrowed = [{ ...large.geometries[0], arcs: first?.arcs }, ...large.geometries.slice(1)]
  const cases = [
    [{ objects: { neighbourhoods: { ...small, geometries: swapped }, wards: large } }, 'touch'],
    [{ objects: { neighbourhoods: small, wards: { ...large, geometries: borrowed } } }, 'both'],
    [
      {
        objects: {
          neighbourhoods: { ...small, geometries: small.geometries.slice(0, 5) },
          wards: large,
        },
      },
      '5 polygons',
    ],
    [
      {
        arcs: [
          ...topology.arcs,
          [
            [0, 0],
            [1, 1],
          ],
        ],
      },
      'not used',
    ],
  ] as const
  for (const [wrong, words] of cases) {
    const problems = await problemsOf(sealed({ 'topology.json': { ...topology, ...wrong } }))
    expect(problems).toContain(words)
  }
})

/** Tiles of one layer with features of the given ids and properties, all of the same square. */
async function tilesWith(layer: string, features: readonly { id: number; properties: object }[]) {
  const manifest = jsonOf<{ bounds: [number, number, number, number] }>('datapackage.json')
  const [west, south, east, north] = manifest.bounds
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  const index = new GeoJSONVT({
    type: 'FeatureCollection',
    features: features.map(({ id, properties }) => ({
      type: 'Feature',
      id,
      properties: { ...properties },
      geometry: { type: 'Polygon', coordinates: [ring] },
    })),
  })
  const tiles = []
  for (const [x, y] of [
    [32, 20],
    [32, 21],
  ] as const) {
    const tile = index.getTile(6, x, y)
    if (tile) tiles.push({ z: 6, x, y, bytes: fromGeojsonVt({ [layer]: tile }) })
  }
  const facts = { minZoom: 6, maxZoom: 14, bounds: manifest.bounds, metadata: {} }
  return writePmtiles(tiles, facts, (bytes) => gzipSync(bytes))
}

test('tiles without their rows, with unknown ids, with values, of an unknown layer', async () => {
  const cases = [
    ['neighbourhood', 3, {}, 'is in no tile of zoom 14'],
    ['neighbourhood', 12, {}, 'the id 12'],
    ['ward', 0, { imd: 5 }, 'row numbers only'],
    ['population', 0, {}, 'a layer population'],
  ] as const
  for (const [layer, id, properties, words] of cases) {
    const tiles = await tilesWith(layer, [{ id, properties }])
    expect(await problemsOf(sealed({ 'boundaries.pmtiles': tiles }))).toContain(words)
  }
  const nonsense = new TextEncoder().encode('no tiles here')
  expect(await problemsOf(sealed({ 'boundaries.pmtiles': nonsense }))).toContain('cannot be read')
})

test('places on the wrong side, out of reach, of the wrong kind, twice', async () => {
  type Feature = { id: string; geometry: { coordinates: number[] }; properties: Json }
  const schools = jsonOf<{ features: [Feature] }>('schools.geojson')
  const [school] = schools.features
  const moved = (lng: number, lat: number, properties: Json) => ({
    ...school,
    geometry: { type: 'Point', coordinates: [lng, lat] },
    properties: { ...school.properties, ...properties },
  })
  const cases = [
    [moved(1.505, 54.49, {}), 'is marked inside but lies outside'],
    [moved(1.505, 54.505, { outside: true }), 'is marked outside but lies inside'],
    [moved(1.505, 54.4, { outside: true }), 'more than 3 km'],
    [moved(1.505, 54.505, { kind: 'library' }), 'does not belong there'],
  ] as const
  for (const [feature, words] of cases) {
    const wrong = { ...schools, features: [feature] }
    expect(await problemsOf(sealed({ 'schools.geojson': wrong }))).toContain(words)
  }
  expect(await problemsOf(sealed({ 'services.geojson': schools }))).toContain('two files')
})
