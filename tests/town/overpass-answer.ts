import { PLANNED_NEIGHBOURHOODS } from './town-plan.ts'

export const OVERPASS_FILE = 'osm/overpass.json'

const [WEST, SOUTH] = PLANNED_NEIGHBOURHOODS[4]?.square ?? [0, 0]

/** A position east and north of the town's south-west corner, in hundredths of a degree. */
function at(east: number, north: number): { readonly lat: number; readonly lon: number } {
  return { lat: SOUTH + north / 100, lon: WEST + east / 100 }
}

function box(west: number, south: number, size: number) {
  const [east, north] = [west + size, south + size]
  return [at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]
}

const NODES = [
  { id: 1, ...at(0.5, 0.5), tags: { amenity: 'library', name: 'Mill Bank Reading Room' } },
  {
    id: 2,
    ...at(1.5, 0.5),
    tags: {
      amenity: 'place_of_worship',
      name: 'St  Anne',
      'addr:housenumber': '4',
      'addr:street': 'Mill Lane',
      'addr:postcode': 'zz12aa',
      website: 'www.example.org',
      opening_hours: 'Su 10:00-12:00',
    },
  },
  { id: 3, ...at(2.5, 0.5), tags: { leisure: 'playground' } },
  { id: 4, ...at(3.5, 0.5), tags: { leisure: 'playground', access: 'private' } },
  { id: 5, ...at(1.5, 0.6), tags: { amenity: 'school', name: 'Not from here' } },
  // Half a kilometre east of the town, and fifty.
  { id: 6, ...at(4.7, 0.5), tags: { leisure: 'park', name: 'Border Park' } },
  { id: 7, ...at(80, 0.5), tags: { leisure: 'park', name: 'Far Park' } },
  { id: 8, ...at(1, 0.8), tags: { place: 'suburb', name: 'Mill Bank' } },
]

const WAYS = [
  {
    id: 1,
    tags: { leisure: 'park', name: 'Long Field' },
    center: at(3.4, 0.4),
    geometry: box(3.1, 0.1, 0.6),
  },
  {
    id: 2,
    tags: { highway: 'primary', name: 'High Street' },
    geometry: [at(-1, 0.8), null, at(0, 0.8), at(2, 0.82), at(5, 0.8)],
  },
  { id: 3, tags: { railway: 'rail' }, nodes: [1, 2, 3] },
  { id: 4, tags: { railway: 'rail', service: 'siding' }, nodes: [1, 2, 3] },
  { id: 5, tags: { waterway: 'river', name: 'Tiny' }, geometry: [at(-1, 1), at(5, 1.2)] },
]

const [A, B, C, D] = box(1.2, 0.2, 0.6)

/** A lake of two ways end to end, with an island. */
const LAKE = {
  id: 1,
  tags: { type: 'multipolygon', natural: 'water', name: 'Mill Pond' },
  members: [
    { type: 'way', ref: 20, role: 'outer', geometry: [A, B, C] },
    { type: 'way', ref: 21, role: 'outer', geometry: [A, D, C] },
    { type: 'way', ref: 22, role: 'inner', geometry: box(1.4, 0.4, 0.1) },
  ],
}

/** An answer of Overpass for the tiny town: places, context, and things that are neither. */
export function overpassAnswer(more: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    version: 0.6,
    generator: 'Overpass API',
    osm3s: {
      timestamp_osm_base: '2026-11-20T12:00:00Z',
      copyright: 'The data is made available under ODbL.',
    },
    elements: [
      ...NODES.map((node) => ({ type: 'node', ...node })),
      ...WAYS.map((way) => ({ type: 'way', ...way })),
      { type: 'relation', ...LAKE },
      { type: 'count', id: 0, tags: { total: '12' } },
    ],
    ...more,
  })
}
