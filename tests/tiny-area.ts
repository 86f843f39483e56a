import type { Area, LevelTable } from '../src/domain/area.ts'
import { SMALL_MANIFEST, smallFacts } from '../src/domain/area-fixture.ts'

/** What a test of loading or choosing needs of an area: codes, wards, neighbours, one indicator. */
function table<L extends LevelTable['level']>(level: L, codes: readonly string[]) {
  const { length: size } = codes
  const zeros = new Float64Array(size)
  return {
    level,
    size,
    codes,
    names: codes.map((code) => `Name of ${code}`),
    residents: zeros,
    residentsByBand: new Map(),
    lng: zeros,
    lat: zeros,
    surfaceKm2: zeros,
    imdDecile: new Uint8Array(size),
    indicators: new Map(),
  }
}

/** Four neighbourhoods in two wards, in a row; figures for the IMD score are promised, none held. */
export const TINY_AREA: Area = {
  manifest: {
    ...SMALL_MANIFEST,
    id: 'tiny',
    title: 'Tiny',
    madeUp: true,
    countryName: 'the made-up country',
    codes: [{ code: 'E08000099', name: 'Tiny' }],
    bounds: [-1.95, 52.45, -1.8, 52.55],
    neighbourhoods: { edition: 'LSOA 2021', count: 4 },
    wards: { ...SMALL_MANIFEST.wards, count: 2, withNeighbourhoods: 2, assignedByPolygon: 4 },
    outputAreas: 1,
    ageBands: [],
    indicators: [smallFacts('imd', 'neighbourhood', { areaMean: 30, national: null })],
  },
  neighbourhoods: {
    ...table('neighbourhood', ['E01000000', 'E01000001', 'E01000002', 'E01000003']),
    wardRows: Uint32Array.of(0, 0, 1, 1),
  },
  wards: table('ward', ['E05000000', 'E05000001']),
  outputAreas: {
    size: 1,
    lng: Float64Array.of(-1.9),
    lat: Float64Array.of(52.5),
    residents: Float64Array.of(300),
    neighbourhoodRows: Uint32Array.of(3),
  },
  adjacency: {
    size: 3,
    a: Uint32Array.of(0, 1, 2),
    b: Uint32Array.of(1, 2, 3),
    sharedM: Float64Array.of(120, 90, 0),
  },
}
