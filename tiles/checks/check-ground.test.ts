import { gzipSync } from 'node:zlib'
import { GeoJSONVT } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import { beforeAll, expect, test } from 'vitest'
import { readAdjacency, writeAdjacency } from '../../src/formats/area-package/adjacency.ts'
import { writePmtiles } from '../../src/formats/pmtiles/write-pmtiles.ts'
import { tileBounds } from '../steps/tile-bounds.ts'
import { buildGridPackage, changed, type GridPackage } from '../../tests/grid/grid-package.ts'

let grid: GridPackage

beforeAll(async () => {
  grid = await buildGridPackage()
})

test('a falsified pair', async () => {
  const read = readAdjacency(grid.bytes('adjacency.arrow'))
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
    expect(await grid.problemsWith({ 'adjacency.arrow': writeAdjacency(wrong) })).toContain(words)
  }
})

test('polygons of the wrong rows, arcs of both levels, idle arcs', async () => {
  const topology = grid.json('topology.json') as {
    arcs: unknown[]
    objects: Record<'neighbourhoods' | 'wards', { type: string; geometries: { arcs: unknown }[] }>
  }
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
    const problems = await grid.problemsWith({ 'topology.json': { ...topology, ...wrong } })
    expect(problems).toContain(words)
  }
})

/** Tiles of one layer with features of the given ids and properties, all of the same square. */
async function tilesWith(layer: string, features: readonly { id: number; properties: object }[]) {
  const manifest = grid.json('datapackage.json') as { bounds: [number, number, number, number] }
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
  const facts = { minZoom: 6, maxZoom: 14, bounds: tileBounds(manifest.bounds), metadata: {} }
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
    expect(await grid.problemsWith({ 'boundaries.pmtiles': tiles })).toContain(words)
  }
  const nonsense = new TextEncoder().encode('no tiles here')
  expect(await grid.problemsWith({ 'boundaries.pmtiles': nonsense })).toContain('cannot be read')
})

test('places on the wrong side, out of reach, of the wrong kind, twice', async () => {
  type Feature = { id: string; geometry: { coordinates: number[] }; properties: object }
  const schools = grid.json('schools.geojson') as { features: [Feature] }
  const [school] = schools.features
  const moved = (lng: number, lat: number, properties: object) => ({
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
    expect(await grid.problemsWith({ 'schools.geojson': wrong })).toContain(words)
  }
  expect(await grid.problemsWith({ 'services.geojson': schools })).toContain('two files')
})
