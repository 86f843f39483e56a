import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readLayer, readPolygon } from './geojson.ts'
import type { OpenFile } from './open-file.ts'

function file(text: string): OpenFile {
  return { name: 'layer.geojson', text, byteLength: text.length, checksum: '' }
}

const RING = [
  [-1.9, 52.4],
  [-1.9, 52.5],
  [-1.8, 52.5],
  [-1.9, 52.4],
]

function layer(geometry: unknown, extra: object = {}) {
  const feature = { type: 'Feature', properties: { LSOA21CD: 'E01000001', NMW: ' ' }, geometry }
  return readLayer(
    file(JSON.stringify({ type: 'FeatureCollection', features: [feature], ...extra })),
  )
}

function polygon(geometry: unknown) {
  const read = layer(geometry)
  const feature = read.ok ? read.value.features[0] : undefined
  if (feature === undefined) throw new Error('no feature')
  return readPolygon(feature, { file: 'layer.geojson', code: 'E01000001' })
}

test('a layer with a byte order mark and a crs member is read; a name of one blank is none', () => {
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } }
  const feature = { type: 'Feature', properties: { NMW: ' ' }, geometry: null }
  const read = readLayer(file(`\uFEFF${JSON.stringify({ crs, features: [feature] })}`))
  expect(read.ok && read.value.features[0]?.text('NMW')).toBe('')
})

test('an error that a map server sent as a page of data is told in its words', () => {
  const read = readLayer(file('{"error":{"code":400,"message":"Invalid query"}}'))
  expect(read).toMatchObject({
    ok: false,
    problem: { found: expect.stringContaining('Invalid query') as unknown },
  })
})

test('a page at which the server stopped is not the layer, wherever it says so', () => {
  expect(layer(null, { exceededTransferLimit: true }).ok).toBe(false)
  expect(layer(null, { properties: { exceededTransferLimit: true } }).ok).toBe(false)
  expect(layer(null, { properties: {} }).ok).toBe(true)
})

test.each([
  '{"type":"FeatureCollection","features":[{"ty',
  '[]',
  '"text"',
  '{}',
  '{"features":[1]}',
])('%s is a problem', (text) => {
  expect(readLayer(file(text)).ok).toBe(false)
})

test('polygons and multipolygons keep their positions; heights are dropped', () => {
  expect(polygon({ type: 'Polygon', coordinates: [RING.map(([x, y]) => [x, y, 12])] })).toEqual({
    ok: true,
    value: { type: 'Polygon', coordinates: [RING] },
  })
  expect(polygon({ type: 'MultiPolygon', coordinates: [[RING]] })).toEqual({
    ok: true,
    value: { type: 'MultiPolygon', coordinates: [[RING]] },
  })
})

test('metres of the National Grid become degrees', () => {
  const metres = [
    [406_000, 286_000],
    [406_000, 287_000],
    [407_000, 287_000],
    [406_000, 286_000],
  ]
  const read = polygon({ type: 'Polygon', coordinates: [metres] })
  const [lng, lat] = read.ok ? (read.value.coordinates[0]?.[0] as number[]) : []
  expect(lng).toBeCloseTo(-1.9132, 3)
  expect(lat).toBeCloseTo(52.4715, 3)
})

test.each([
  [null, 'none'],
  [{ type: 'Point', coordinates: [-1.9, 52.4] }, 'a Point'],
  [{ type: 'Polygon', coordinates: [] }, 'no rings'],
  [{ type: 'Polygon', coordinates: [RING.slice(0, 3)] }, 'fewer than four'],
  [{ type: 'Polygon', coordinates: [RING.map(([x, y]) => [y, x])] }, 'latitude before longitude'],
  [{ type: 'Polygon', coordinates: [RING.map(() => ['a', 'b'])] }, 'not a pair of numbers'],
  [{ type: 'MultiPolygon', coordinates: 5 }, 'MultiPolygon'],
])('%j is told apart', (geometry, found) => {
  const read = polygon(geometry)
  expect(read).toMatchObject({
    ok: false,
    problem: {
      where: 'layer.geojson, E01000001',
      found: expect.stringContaining(found) as unknown,
    },
  })
})

const SAMPLES = path.resolve('../shared/samples')

describe.skipIf(!fs.existsSync(SAMPLES))('real pieces (needs ../shared/samples)', () => {
  test.each([
    ['ons_lsoa21_city_of_london.geojson', 6],
    ['ons_wards_dec2025_lincoln.geojson', 11],
    ['ons_lad_dec2021_bgc_1feature.geojson', 1],
  ])('%s holds %d polygons', (name, count) => {
    const read = readLayer(file(fs.readFileSync(path.join(SAMPLES, name), 'utf8')))
    const features = read.ok ? read.value.features : []
    expect(features).toHaveLength(count)
    for (const feature of features)
      expect(readPolygon(feature, { file: name, code: 'x' }).ok).toBe(true)
  })
})
