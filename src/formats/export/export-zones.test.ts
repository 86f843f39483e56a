import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { evenCountry, smallArea } from '../../domain/area-fixture.ts'
import type { Area } from '../../domain/area.ts'
import { ringSurfaceM2 } from '../../domain/geodesy.ts'
import { problemSentence } from '../../domain/result.ts'
import type { LinePolygon, LineRing, Zone, ZoneShape } from '../../domain/zones/zone.ts'
import { smallZone } from '../../domain/zones/zone-fixture.ts'
import { zoneGround } from '../../domain/zones/zone-ground.ts'
import { zoneMembership } from '../../domain/zones/zone-membership.ts'
import { zoneProfile } from '../../domain/zones/zone-profile.ts'
import { cleanName } from '../../domain/zones/zone-words.ts'
import { readZoneFile } from '../import/read-zone-file.ts'
import { exportCodes } from './export-codes.ts'
import { exportGeoJson } from './export-geojson.ts'
import { exportKml, xmlText } from './export-kml.ts'
import { exportProfile } from './export-profile.ts'
import type { ExportedZone, ZoneExport } from './exported-zone.ts'

const SMALL = smallArea({
  wards: ['Mill Hill', 'Riverside'],
  neighbourhoods: [0, 1, 2, 3].map((row) => ({
    name: `Testford 00${row + 1}A`,
    ward: row % 2,
    residents: 1000 + 500 * row,
    cells: { imd: 10 * row, 'good-health': row === 3 ? 'suppressed' : 70 + row },
  })),
  country: { imd: evenCountry(0, 50) },
})
const AREA: Area = {
  ...SMALL,
  manifest: {
    ...SMALL.manifest,
    sources: [
      {
        id: 'iod',
        title: 'Indices of Deprivation',
        publisher: 'MHCLG',
        edition: '2025',
        address: '',
        file: 'iod.csv',
        licence: 'Open Government Licence v3.0',
        attribution: ['Contains OS data © Crown copyright'],
        checksum: 'sha256:0',
        bytes: 1,
        rowsRead: 4,
        rowsKept: 4,
        geography: 'LSOA 2021',
        gives: 'scores',
      },
    ],
  },
}

const outlineOf = (polygons: readonly LinePolygon[]) => ({
  polygons,
  pieces: [],
  holes: [],
  surfaceKm2: 1.25,
  perimeterKm: 5.5,
  outsideKm2: 0,
  cutGround: [],
})

function exported(zone: Zone, outline: readonly LinePolygon[] | null): ExportedZone {
  const ground = zoneGround(AREA)
  const membership = zoneMembership(zone.shape, ground)
  const indicators = [
    { id: 'imd', direction: 'higher-is-worse' },
    { id: 'good-health', direction: 'lower-is-worse' },
  ] as const
  const profile = zoneProfile(membership, { ground, indicators })
  return { zone, membership, profile, geometry: outline === null ? null : outlineOf(outline) }
}

/** A ring round a middle inside the area, in the order that zones keep. */
const ring: fc.Arbitrary<LineRing> = fc
  .record({
    lng: fc.double({ min: -1.8, max: -1.2, noNaN: true }),
    lat: fc.double({ min: 52.2, max: 52.8, noNaN: true }),
    radius: fc.double({ min: 0.001, max: 0.05, noNaN: true }),
    corners: fc.integer({ min: 3, max: 30 }),
  })
  .map(({ lng, lat, radius, corners }) =>
    Array.from({ length: corners }, (_, i) => {
      const angle = (2 * Math.PI * i) / corners
      return [lng + radius * Math.cos(angle), lat + radius * Math.sin(angle)] as const
    }),
  )
const polygon: fc.Arbitrary<LinePolygon> = ring.map((outer) => {
  const [lng = 0, lat = 0] = outer[0] ?? []
  const hole = outer.map(([x, y]) => [lng + (x - lng) / 3, lat + (y - lat) / 3] as const).reverse()
  return [outer, hole]
})
/** Apart from each other, since parts that overlap are joined. */
const polygons = fc
  .array(polygon, { minLength: 1, maxLength: 3 })
  .map((list) =>
    list.map(
      ([outer, ...holes], i): LinePolygon => [
        apart(outer, i),
        ...holes.map((hole) => apart(hole, i)),
      ],
    ),
  )
const apart = (line: LineRing, i: number): LineRing =>
  line.map(([lng, lat]) => [lng, lat / 10 + 46.9 + i / 10])
const codes = fc
  .subarray(['N100', 'N101', 'N102', 'N103'], { minLength: 1 })
  .chain((known) => fc.subarray(['N999', 'X0100']).map((gone) => [...known, ...gone].sort()))
const shape = fc.oneof(
  codes.map((list): ZoneShape => ({ kind: 'neighbourhoods', codes: list })),
  polygons.map((list): ZoneShape => ({ kind: 'own-line', polygons: list })),
)
const name = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      '=SUM(A1)',
      "'quoted'",
      '<script>',
      ']]>',
      '&amp;',
      'a, "b"; c',
      '-1',
      '+',
      '@x',
    ),
  )
  .map((text) => cleanName(text) || 'Zone')
const zone = fc
  .record({
    name,
    mark: fc.integer({ min: 0, max: 11 }),
    shape,
    codeEdition: fc.constantFrom('LSOA 2021', 'LSOA 2011'),
  })
  .map((patch) => smallZone(patch))

function imported(text: string, fileName: string) {
  const result = readZoneFile(strToU8(text), { fileName, area: AREA, swapped: false })
  if (!result.ok) throw new Error(problemSentence(result.problem))
  return result.value.zones.map((one) => ({
    name: one.name,
    mark: one.mark,
    shape: one.shape,
    // A line of one's own belongs to no edition: it is counted by whatever is loaded.
    codeEdition: one.shape.kind === 'own-line' ? null : one.codeEdition,
  }))
}

const same = (zones: readonly Zone[]) =>
  zones.map((one) => ({
    name: one.name,
    mark: one.mark,
    shape: one.shape,
    codeEdition: one.shape.kind === 'own-line' ? null : one.codeEdition,
  }))

test('import of an export is the same zone, in GeoJSON and KML', () => {
  fc.assert(
    fc.property(fc.array(zone, { minLength: 1, maxLength: 4 }), polygons, (zones, outline) => {
      const all: ZoneExport = { area: AREA, zones: zones.map((one) => exported(one, outline)) }
      expect(imported(exportGeoJson(all), 'zones.geojson')).toEqual(same(zones))
      expect(imported(exportKml(all), 'zones.kml')).toEqual(same(zones))
      const without: ZoneExport = { area: AREA, zones: zones.map((one) => exported(one, null)) }
      expect(imported(exportGeoJson(without), 'zones.geojson')).toEqual(same(zones))
      expect(imported(exportKml(without), 'zones.kml')).toEqual(same(zones))
    }),
  )
})

test('import of a list of codes is the same zone of whole neighbourhoods', () => {
  const whole = zone.filter((one) => one.shape.kind === 'neighbourhoods')
  fc.assert(
    fc.property(
      fc.uniqueArray(whole, { minLength: 1, maxLength: 4, selector: (one) => one.mark }),
      (zones) => {
        const text = exportCodes({ area: AREA, zones: zones.map((one) => exported(one, null)) })
        expect(imported(text, 'zones.csv')).toEqual(same(zones))
      },
    ),
  )
})

test('an outline that was changed after the export comes as a line of its own', () => {
  const square: LinePolygon = [
    [
      [-1.5, 52.5],
      [-1.4, 52.5],
      [-1.4, 52.6],
    ],
  ]
  const text = exportGeoJson({ area: AREA, zones: [exported(smallZone(), [square])] })
  expect(imported(text, 'a.geojson')).toEqual(same([smallZone()]))
  const moved = imported(text.replace('[-1.4,52.6]', '[-1.45,52.6]'), 'a.geojson')
  expect(moved[0]?.shape.kind).toBe('own-line')
  // A program that writes more digits than it was given changes nothing.
  const padded = imported(text.replace('[-1.4,52.6]', '[-1.40000001,52.60000001]'), 'a.geojson')
  expect(padded).toEqual(same([smallZone()]))
})

test('GeoJSON is as RFC 7946 says: closed rings, outer ones anticlockwise, no crs, sources named', () => {
  const line: LinePolygon = [
    [
      [-1.5, 52.5],
      [-1.4, 52.5],
      [-1.4, 52.6],
    ],
    [
      [-1.43, 52.52],
      [-1.42, 52.53],
      [-1.42, 52.52],
    ],
  ]
  const own = smallZone({ shape: { kind: 'own-line', polygons: [line] } })
  const file = JSON.parse(exportGeoJson({ area: AREA, zones: [exported(own, null)] })) as {
    readonly crs?: unknown
    readonly attribution: readonly string[]
    readonly features: readonly {
      readonly geometry: { readonly type: string; readonly coordinates: number[][][] }
    }[]
  }
  expect(file.crs).toBeUndefined()
  expect(file.attribution).toEqual([
    'Contains OS data © Crown copyright',
    'Licence: Open Government Licence v3.0.',
  ])
  const rings = file.features[0]?.geometry.coordinates ?? []
  expect(rings.map((one) => one.length)).toEqual([4, 4])
  expect(rings.map((one) => Math.sign(ringSurfaceM2(one.flat())))).toEqual([1, -1])
  for (const one of rings) expect(one.at(-1)).toEqual(one[0])
})

test('properties carry the profile with units in their names', () => {
  const both = smallZone({ shape: { kind: 'neighbourhoods', codes: ['N101', 'N103'] } })
  const text = exportGeoJson({ area: AREA, zones: [exported(both, null)] })
  expect(JSON.parse(text)).toMatchObject({
    features: [
      {
        properties: {
          residents: 4000,
          // (1500 x 10 + 2500 x 30) / 4000; good health is not published for the fourth.
          imd_score: 22.5,
          imd_score_country: 25,
          good_health_percent: 71,
          residents_0_15: 800,
        },
      },
    ],
  })
})

test('no text of KML is markup, and none is a formula in CSV', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(xmlText(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)|[\0-\u0008]/)
    }),
  )
  const sly = smallZone({ name: '=HYPERLINK("http://x")' })
  const all: ZoneExport = { area: AREA, zones: [exported(sly, null)] }
  for (const text of [exportCodes(all), exportProfile(all)]) {
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect(text).not.toMatch(/(?:^|[,\n])"?=/)
  }
})

test('the profile has a row a measure, beside area and country, with what is missing and sources', () => {
  const both = smallZone({ shape: { kind: 'neighbourhoods', codes: ['N101', 'N103'] } })
  const lines = exportProfile({ area: AREA, zones: [exported(both, [])] }).split('\r\n')
  expect(lines).toContain('Mill Hill,A,Residents,people,4000,,,,,,,,')
  expect(lines.find((line) => line.includes('IMD score'))).toMatch(
    /^Mill Hill,A,Deprivation \(IMD score\),score,22\.5,[\d.]+,25,10,30,4000,,residents,.*Indices of Deprivation, 2025/,
  )
  expect(lines.find((line) => line.includes('Good health'))).toMatch(/1 suppressed/)
  expect(lines.find((line) => line.includes('Surface'))).toMatch(/km2,1\.25/)
  expect(lines.filter((line) => line.startsWith(',,Source,'))).toHaveLength(2)
})
