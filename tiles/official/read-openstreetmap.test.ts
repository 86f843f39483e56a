import { VectorTile } from '@mapbox/vector-tile'
import { gunzipSync } from 'node:zlib'
import { PbfReader } from 'pbf'
import { PMTiles } from 'pmtiles'
import { expect, test } from 'vitest'
import { problemSentence } from '../../src/domain/result.ts'
import { readManifest } from '../../src/formats/area-package/manifest.ts'
import { readPlaces } from '../../src/formats/area-package/places.ts'
import { OfficialTown } from '../../tests/town/official-files.ts'
import { libraries, SERVICE_FILES } from '../../tests/town/official-services.ts'
import { OVERPASS_FILE, overpassAnswer } from '../../tests/town/overpass-answer.ts'
import { TOWN_CODE } from '../../tests/town/town-plan.ts'
import { checkArea } from '../checks/check-area.ts'
import { assemble } from '../steps/assemble.ts'
import { readOfficial } from './read-official.ts'

function read(town: OfficialTown) {
  return readOfficial(town.folder(), { asked: [TOWN_CODE], id: null, progress: () => undefined })
}

function readWell(town: OfficialTown) {
  const result = read(town)
  if (!result.ok) throw new Error(problemSentence(result.problem))
  return result.value
}

function withAnswer(answer = overpassAnswer()) {
  return new OfficialTown().plus(OVERPASS_FILE, answer)
}

test('places come by their tags, with or without a name; schools and what is private do not', () => {
  const { places } = readWell(withAnswer())
  const kinds = places.openStreetMap.map(({ id, kind, name }) => [id, kind, name])
  expect(kinds).toEqual([
    ['osm:node/1', 'library', 'Mill Bank Reading Room'],
    ['osm:node/2', 'faith', 'St Anne'],
    ['osm:node/3', 'playground', 'Playground'],
    ['osm:node/6', 'park', 'Border Park'],
    ['osm:way/1', 'park', 'Long Field'],
  ])
  expect(places.openStreetMap[1]).toMatchObject({
    address: '4 Mill Lane',
    postcode: 'ZZ1 2AA',
    website: 'https://www.example.org',
    hours: 'Su 10:00-12:00',
  })
  expect(places.assets).toEqual([])
})

test('roads, water, green, railways and names are drawn beneath the figures', () => {
  const { context } = readWell(withAnswer())
  const words = context.map(({ properties: { kind, name, rank }, geometry }) => {
    return `${kind} ${name ?? '-'} ${rank} ${geometry.type}`
  })
  expect(words.sort()).toEqual([
    'green Long Field 2 Polygon',
    'name Mill Bank 2 Point',
    'rail - 1 LineString',
    'road High Street 2 LineString',
    'water Mill Pond 2 Polygon',
    'water Tiny 1 LineString',
  ])
  const lake = context.find(({ properties }) => properties.name === 'Mill Pond')
  expect(lake?.geometry.coordinates).toMatchObject([{ length: 5 }, { length: 5 }])
})

test('the package keeps them in a file of their own, under their own licence', async () => {
  const built = await assemble(readWell(withAnswer()), { builderVersion: '0', built: '2026-11-22' })
  if (!built.ok) throw new Error(problemSentence(built.problem))
  const { files } = built.value
  const text = (name: string) => new TextDecoder().decode(files.get(name))
  const own = text('openstreetmap.geojson')
  expect(JSON.parse(own)).toMatchObject({
    licence: 'Open Database License (ODbL) 1.0',
    attribution: expect.stringContaining('© OpenStreetMap contributors') as string,
  })
  const places = readPlaces(own, 'openStreetMap')
  expect(places.ok && places.value.find(({ id }) => id === 'osm:node/6')?.outside).toBe(true)
  for (const name of ['schools', 'services', 'assets']) {
    expect(text(`${name}.geojson`)).not.toContain('osm:')
  }
  const manifest = readManifest(text('datapackage.json'))
  expect(manifest.ok && manifest.value.sources.at(-1)).toMatchObject({
    id: 'openstreetmap',
    edition: '2026-11-20',
    licence: 'Open Database License (ODbL) 1.0',
    rowsKept: 11,
  })
  expect(text('datapackage.json')).toContain('"name":"ODbL-1.0"')
  const report = await checkArea(files)
  expect(report.problems).toEqual([])
  expect(report.counts).toMatchObject({ services: 0, assets: 4 })
  expect(report.outside).toMatchObject({ assets: 1 })
  const kinds = await contextKinds(files.get('boundaries.pmtiles') ?? new Uint8Array())
  expect([...kinds].sort()).toEqual(['green', 'name', 'rail', 'road', 'water'])
})

async function contextKinds(bytes: Uint8Array): Promise<Set<unknown>> {
  const archive = new PMTiles(
    {
      getKey: () => 'town',
      getBytes: (offset, length) => {
        const data = Uint8Array.from(bytes.subarray(offset, offset + length)).buffer
        return Promise.resolve({ data })
      },
    },
    undefined,
    (buffer) => Promise.resolve(Uint8Array.from(gunzipSync(new Uint8Array(buffer))).buffer),
  )
  const kinds = new Set<unknown>()
  const zoom = 12
  const column = Math.floor(((-1.88 + 180) / 360) * 2 ** zoom)
  for (let x = column - 2; x <= column + 2; x++) {
    for (let y = 1330; y < 1360; y++) {
      const tile = await archive.getZxy(zoom, x, y)
      const layer =
        tile && new VectorTile(new PbfReader(new Uint8Array(tile.data))).layers['context']
      for (let i = 0; i < (layer?.length ?? 0); i++) kinds.add(layer?.feature(i).properties['kind'])
    }
  }
  return kinds
}

test('where an official list has the same kind within 100 m, the official one is shown', () => {
  const official = withAnswer().plus(SERVICE_FILES.libraries, libraries())
  const near = overpassAnswer({
    elements: [
      { type: 'node', id: 1, lat: 52.4921, lon: -1.895, tags: { amenity: 'library' } },
      { type: 'node', id: 2, lat: 52.4921, lon: -1.895, tags: { amenity: 'community_centre' } },
      { type: 'node', id: 3, lat: 52.482, lon: -1.895, tags: { amenity: 'library' } },
    ],
  })
  const { places, notes } = readWell(official.plus(OVERPASS_FILE, near))
  expect(places.openStreetMap.map(({ id }) => id)).toEqual(['osm:node/2', 'osm:node/3'])
  expect(notes.join(' ')).toContain('1 place of OpenStreetMap stands within 100 m')
})

test('several answers are one; the same element counts once', () => {
  const other = overpassAnswer({
    elements: [
      { type: 'node', id: 1, lat: 52.485, lon: -1.885, tags: { amenity: 'library' } },
      { type: 'node', id: 99, lat: 52.485, lon: -1.885, tags: { leisure: 'playground' } },
    ],
  })
  const { places, sources } = readWell(withAnswer().plus('osm/more.json', other))
  expect(places.openStreetMap).toHaveLength(6)
  expect(sources.map(({ id }) => id).filter((id) => id.startsWith('openstreetmap'))).toEqual([
    'openstreetmap',
    'openstreetmap-2',
  ])
})

test.each([
  ['{"version":0.6,"generator":"Overpass API","elements":[{"type":"node"', /breaks off/],
  [overpassAnswer({ remark: 'runtime error: Query timed out' }), /incomplete.*timed out/],
  ['{"version":0.6,"osm3s":{},"notes":[]}', /no list of elements/],
  ['{"error":{"code":400,"message":"Invalid"}}', /no list of elements/],
  [overpassAnswer({ elements: [7] }), /element 1: .*something else/],
  [overpassAnswer({ elements: [{ type: 'way', tags: { a: 'b' } }] }), /without a number/],
  [overpassAnswer({ elements: [{ type: 'node', id: 1, lat: 'x', lon: 0 }] }), /two numbers/],
  [overpassAnswer({ elements: [{ type: 'node', id: 1, lat: -1.9, lon: 52.5 }] }), /changed|before/],
  [overpassAnswer({ elements: [{ type: 'node', id: 1, lat: 412000, lon: 282000 }] }), /412000/],
  ['<osm version="0.6"></osm>', /a web page/],
  ['', /an empty file/],
])('an answer that is broken is told: %#', (answer, words) => {
  const result = read(withAnswer(answer))
  expect(result.ok ? 'read' : problemSentence(result.problem)).toMatch(words)
})
