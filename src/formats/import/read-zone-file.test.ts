import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { TINY_AREA } from '../../../tests/tiny-area.ts'
import { problemSentence } from '../../domain/result.ts'
import type { ImportPreview } from './import-preview.ts'
import { readZoneFile } from './read-zone-file.ts'

const SQUARE = [
  [-1.9, 52.5],
  [-1.88, 52.5],
  [-1.88, 52.52],
  [-1.9, 52.52],
  [-1.9, 52.5],
] as const
/** As a zone keeps it: not closed, anticlockwise. */
const RING = SQUARE.slice(0, 4)

function read(content: unknown, fileName = 'zones.geojson', swapped = false) {
  const bytes =
    content instanceof Uint8Array
      ? content
      : strToU8(typeof content === 'string' ? content : JSON.stringify(content))
  return readZoneFile(bytes, { fileName, area: TINY_AREA, swapped })
}

function preview(content: unknown, fileName?: string, swapped?: boolean): ImportPreview {
  const result = read(content, fileName, swapped)
  if (!result.ok) throw new Error(problemSentence(result.problem))
  return result.value
}

function refusal(content: unknown, fileName?: string): string {
  const result = read(content, fileName)
  return result.ok ? `${result.value.zones.length} zones` : problemSentence(result.problem)
}

const polygon = (coordinates: unknown) => ({ type: 'Polygon', coordinates })
const feature = (geometry: unknown, properties: unknown = {}) => ({
  type: 'Feature',
  properties,
  geometry,
})
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features })
const ringsOf = ({ zones }: ImportPreview) =>
  zones.map(({ shape }) => (shape.kind === 'own-line' ? shape.polygons : shape.codes))

test('a collection, a feature and a bare geometry give the same zone', () => {
  const square = polygon([SQUARE])
  for (const file of [collection(feature(square)), feature(square), square]) {
    expect(ringsOf(preview(file))).toEqual([[[RING]]])
  }
})

test('names come from whatever member holds one, as text alone; duplicates are kept', () => {
  const square = polygon([SQUARE])
  const script = '<script>alert(1)</script>\u202e\n<img onerror=x>'
  const { zones } = preview(
    collection(
      feature(square, { WD24CD: 'E05000000', WD24NM: 'Shard End' }),
      feature(square, { name: script }),
      feature(square, { Name: 'Twice' }),
      feature(square, { title: 'Twice' }),
      feature(square, null),
    ),
    'My zones.geojson',
  )
  expect(zones.map(({ name }) => name)).toEqual([
    'Shard End',
    '<script>alert(1)</script> <img onerror=x>',
    'Twice',
    'Twice',
    'My zones',
  ])
})

test('heights, clockwise rings, holes, several polygons and collections are read', () => {
  const hole = [
    [-1.895, 52.505],
    [-1.885, 52.505],
    [-1.885, 52.515],
    [-1.895, 52.505],
  ]
  const high = [...SQUARE].reverse().map(([lng, lat]) => [lng, lat, 120])
  const far = SQUARE.map(([lng, lat]) => [lng + 0.03, lat])
  const file = {
    type: 'GeometryCollection',
    geometries: [
      polygon([high, hole]),
      { type: 'GeometryCollection', geometries: [{ type: 'MultiPolygon', coordinates: [[far]] }] },
    ],
  }
  const [[first, second] = []] = ringsOf(preview(file))
  // Turned round, it begins with what was its last position before the closing one.
  const anticlockwise = [...SQUARE].reverse().slice(0, 4).reverse()
  expect(first).toEqual([anticlockwise, hole.slice(0, 3).reverse()])
  expect(second).toEqual([far.slice(0, 4)])
})

test('British National Grid is converted, by its name or by the size of its numbers', () => {
  // The square kilometre SP 08 90 of the Ordnance Survey.
  const grid = [
    [408_000, 290_000],
    [409_000, 290_000],
    [409_000, 291_000],
    [408_000, 290_000],
  ]
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::27700' } }
  for (const file of [polygon([grid]), { ...polygon([grid]), crs }]) {
    const { zones, remarks } = preview(file)
    const shape = zones[0]?.shape
    const [lng = 0, lat = 0] = shape?.kind === 'own-line' ? (shape.polygons[0]?.[0][0] ?? []) : []
    expect(lng).toBeCloseTo(-1.884, 2)
    expect(lat).toBeCloseTo(52.508, 2)
    expect(remarks).toEqual([expect.stringContaining('British National Grid')])
  }
})

test('Web Mercator is converted too; another system is named', () => {
  const mercator = SQUARE.map(([lng, lat]) => [
    (lng / 180) * 20_037_508.342789,
    (Math.log(Math.tan(((90 + lat) * Math.PI) / 360)) / Math.PI) * 20_037_508.342789,
  ])
  const shape = preview(polygon([mercator])).zones[0]?.shape
  const ring = shape?.kind === 'own-line' ? shape.polygons[0]?.[0] : undefined
  expect(ring).toHaveLength(4)
  for (const [i, [lng, lat]] of (ring ?? []).entries()) {
    expect(lng).toBeCloseTo(SQUARE[i]?.[0] ?? 0, 7)
    expect(lat).toBeCloseTo(SQUARE[i]?.[1] ?? 0, 7)
  }
  const crs = { type: 'name', properties: { name: 'EPSG:2154' } }
  const lambert = SQUARE.map(([lng, lat]) => [lng * 1e6, lat * 1e6])
  expect(refusal({ ...polygon([lambert]), crs })).toMatch(/another system \(EPSG:2154\)/)
})

test('latitude before longitude is said, and read when asked to', () => {
  const wrong = polygon([SQUARE.map(([lng, lat]) => [lat, lng])])
  expect(refusal(wrong)).toMatch(/expected longitude before latitude, found latitude before/)
  expect(ringsOf(preview(wrong, 'a.geojson', true))).toEqual([[[RING]]])
})

test('another country is named by where it lies; one of several is left out alone', () => {
  const paris = polygon([
    [
      [2.3, 48.8],
      [2.4, 48.8],
      [2.4, 48.9],
      [2.3, 48.8],
    ],
  ])
  expect(refusal(paris)).toMatch(/expected an outline in Tiny, found one around 48.85, 2.35/)
  const { zones, notUnderstood } = preview(
    collection(feature(paris, { name: 'Paris' }), feature(polygon([SQUARE]), { name: 'Here' })),
  )
  expect(zones.map(({ name }) => name)).toEqual(['Here'])
  expect(notUnderstood).toMatchObject([{ where: 'feature 1 ("Paris")' }])
})

test('what reaches beyond the area is read, and says whom it counts', () => {
  const wide = polygon([
    [
      [-2.5, 52.5],
      [-1.88, 52.5],
      [-1.88, 52.52],
      [-2.5, 52.5],
    ],
  ])
  expect(preview(wide).zones[0]?.remarks).toEqual([expect.stringContaining('reaches beyond Tiny')])
})

test('points and open lines are named with their place, closed lines are taken as their inside', () => {
  const { zones, notUnderstood } = preview(
    collection(
      feature({ type: 'Point', coordinates: [-1.9, 52.5] }, { name: 'School' }),
      feature({ type: 'LineString', coordinates: SQUARE.slice(0, 3) }),
      feature({ type: 'LineString', coordinates: SQUARE }, { name: 'Round' }),
      feature(polygon([[[-1.9, 'x']]])),
      feature(polygon([SQUARE.slice(0, 2)])),
      feature({ type: 'Circle' }),
      'nothing',
    ),
  )
  expect(zones.map(({ name }) => name)).toEqual(['Round'])
  expect(notUnderstood.map(({ where, found }) => `${where}: ${found}`)).toEqual([
    'feature 1 ("School"): a point',
    'feature 2: a line that does not close',
    'feature 4, ring 1, position 1: something else',
    'feature 6: "Circle"',
    'feature 7: something else',
    'feature 5: a line that encloses nothing',
  ])
})

test('KML: folders, prefixes, holes, several geometries and data', () => {
  const coordinates = (ring: readonly (readonly number[])[]) =>
    `<coordinates>\n ${ring.map((position) => [...position, 0].join(', ')).join('\n')}\n</coordinates>`
  const kml = `<?xml version="1.0"?><kml:kml xmlns:kml="http://www.opengis.net/kml/2.2"><kml:Document>
    <kml:description><![CDATA[<b>not closed]]></kml:description>
    <Folder><Placemark><name>Shard &amp; End &lt;b&gt;</name><MultiGeometry><Polygon>
      <innerBoundaryIs><LinearRing>${coordinates([
        [-1.895, 52.505],
        [-1.885, 52.505],
        [-1.885, 52.515],
        [-1.895, 52.505],
      ])}</LinearRing></innerBoundaryIs>
      <outerBoundaryIs><LinearRing>${coordinates(SQUARE)}</LinearRing></outerBoundaryIs>
    </Polygon></MultiGeometry></Placemark></Folder>
    <Placemark><name>A pin</name><Point><coordinates>-1.9,52.5</coordinates></Point></Placemark>
    <NetworkLink><Link><href>https://example.org/secret.kml</href></Link></NetworkLink>
  </kml:Document></kml:kml>`
  for (const [content, name] of [
    [kml, 'zones.kml'],
    [zipSync({ 'doc.kml': strToU8(kml), 'pin.png': new Uint8Array(9) }), 'zones.kmz'],
  ] as const) {
    const { format, zones, notUnderstood } = preview(content, name)
    expect(format).toBe('KML')
    expect(zones).toMatchObject([
      { name: 'Shard & End <b>', shape: { kind: 'own-line', polygons: [[RING, { length: 3 }]] } },
    ])
    expect(notUnderstood.map(({ found }) => found)).toEqual([
      'a point',
      'the address of another file',
    ])
  }
})

test('what is no such file is told apart, and what to do is said', () => {
  expect(refusal('hello', 'zones.geojson')).toMatch(/text that is no JSON/)
  expect(refusal('{"type": "FeatureCollection", "features": [')).toMatch(/text that is no JSON/)
  expect(refusal({ type: 'Topology' })).toMatch(/found TopoJSON/)
  expect(refusal({ rings: [] })).toMatch(/JSON of ArcGIS/)
  expect(refusal('')).toMatch(/it is empty/)
  expect(refusal('<!doctype html><html><body></body></html>', 'a.kml')).toMatch(
    /a web page|damaged/,
  )
  expect(refusal('<gpx></gpx>', 'a.gpx')).toMatch(/XML of another kind \(gpx\)/)
  expect(refusal(strToU8('SQLite format 3\0...'), 'a.gpkg')).toMatch(/GeoPackage/)
  expect(refusal(zipSync({ 'a.shp': new Uint8Array(3) }), 'a.zip')).toMatch(/a shapefile/)
  expect(refusal(zipSync({ 'xl/workbook.xml': strToU8('x') }), 'a.xlsx')).toMatch(/Excel workbook/)
  expect(refusal(collection())).toMatch(/expected at least one outline in Tiny, found none/)
})

test('a line that crosses itself is taken apart where that is clear, else refused with the place', () => {
  const eight = [SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3], SQUARE[0]]
  const { zones } = preview(polygon([eight]))
  expect(zones[0]?.remarks).toEqual([expect.stringMatching(/crossed itself at 52.5100., -1.8900./)])
  expect(ringsOf({ ...preview(polygon([eight])) })[0]).toHaveLength(2)
  const star = Array.from({ length: 6 }, (_, i) => [
    -1.9 + 0.02 * Math.cos((4 * Math.PI * (i % 5)) / 5),
    52.5 + 0.02 * Math.sin((4 * Math.PI * (i % 5)) / 5),
  ])
  expect(refusal(polygon([star]))).toMatch(/found one that does, at 52\.\d+, -1\.\d+/)
})

test('parts that overlap are joined', () => {
  const shifted = SQUARE.map(([lng, lat]) => [lng + 0.01, lat])
  const { zones } = preview({ type: 'MultiPolygon', coordinates: [[SQUARE], [shifted]] })
  expect(zones[0]?.remarks).toEqual(['Its parts overlapped, and were joined.'])
  expect(zones[0]?.shape).toMatchObject({ polygons: [{ length: 1 }] })
})
