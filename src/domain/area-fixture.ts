import {
  type Area,
  type IndicatorColumn,
  type IndicatorFacts,
  type Level,
  type LevelTable,
  type National,
  STATE,
  VALUE_STATES,
  type ValueState,
} from './area.ts'
import { weightedMean } from './weighted-mean.ts'

/** A figure, or why there is none. */
export type Cell = number | Exclude<ValueState, 'value'>

export interface SmallNeighbourhood {
  readonly name: string
  /** Place in `wards`. */
  readonly ward: number
  readonly residents: number
  /** By indicator id; what is not named is not collected. */
  readonly cells: Readonly<Record<string, Cell>>
}

export interface SmallArea {
  readonly wards: readonly string[]
  readonly neighbourhoods: readonly SmallNeighbourhood[]
  /** By indicator id, for both levels; what is not named has no country. */
  readonly country?: Readonly<Record<string, National>>
  /** Touching pairs with the length of their border in metres. */
  readonly touching?: readonly (readonly [number, number, number])[]
}

/** A country whose rows are spread evenly from `low` to `high`. */
export function evenCountry(low: number, high: number): National {
  const middle = (low + high) / 2
  return {
    n: 33_000,
    weightedMean: middle,
    unweightedMean: middle,
    quantiles: Array.from({ length: 1001 }, (_, i) => low + ((high - low) * i) / 1000),
    edition: '2025',
    weight: 'residents',
    method: 'Spread evenly, for tests.',
  }
}

/** A table of one level with the given cells by indicator id, for tests. */
export function smallTable(
  level: Level,
  cells: Readonly<Record<string, readonly Cell[]>>,
  { names, residents }: { names?: readonly string[]; residents?: readonly number[] } = {},
): LevelTable {
  const size = names?.length ?? Math.max(0, ...Object.values(cells).map((list) => list.length))
  const people = Float64Array.from({ length: size }, (_, row) => residents?.[row] ?? 1000)
  return {
    level,
    size,
    codes: Array.from({ length: size }, (_, row) => `${level === 'ward' ? 'W' : 'N'}${100 + row}`),
    names: names ?? Array.from({ length: size }, (_, row) => `Testford ${row + 1}A`),
    residents: people,
    residentsByBand: new Map([['0_15', people.map((count) => count / 5)]]),
    lng: new Float64Array(size),
    lat: new Float64Array(size),
    surfaceKm2: new Float64Array(size).fill(0.5),
    imdDecile: new Uint8Array(size),
    indicators: new Map(Object.entries(cells).map(([id, list]) => [id, smallColumn(list, people)])),
  }
}

function smallColumn(cells: readonly Cell[], denominators: Float64Array): IndicatorColumn {
  return {
    values: Float32Array.from(cells, (cell) => (typeof cell === 'number' ? cell : Number.NaN)),
    denominators,
    states: Uint8Array.from(cells, (cell) =>
      typeof cell === 'number' ? STATE.value : VALUE_STATES.indexOf(cell),
    ),
  }
}

/** A whole area of a few rows for tests: "Testford", in England. */
export function smallArea({ wards, neighbourhoods, country = {}, touching = [] }: SmallArea): Area {
  const ids = [...new Set(neighbourhoods.flatMap(({ cells }) => Object.keys(cells)))]
  const residents = neighbourhoods.map((row) => row.residents)
  const names = neighbourhoods.map(({ name }) => name)
  const cellsOf = (id: string) => neighbourhoods.map(({ cells }) => cells[id] ?? 'not-collected')
  const lower = smallTable(
    'neighbourhood',
    Object.fromEntries(ids.map((id) => [id, cellsOf(id)])),
    { names, residents },
  )
  const rowsOf = (ward: number) =>
    neighbourhoods.flatMap((entry, row) => (entry.ward === ward ? [row] : []))
  const meanOf = (id: string, rows?: readonly number[]) =>
    weightedMean(lower.indicators.get(id)?.values ?? [], residents, rows)
  const upper = smallTable(
    'ward',
    Object.fromEntries(
      ids.map((id) => [id, wards.map((_, ward) => meanOf(id, rowsOf(ward)) ?? 'no-best-fit')]),
    ),
    {
      names: wards,
      residents: wards.map((_, ward) =>
        rowsOf(ward).reduce((sum, row) => sum + (residents[row] ?? 0), 0),
      ),
    },
  )
  const indicators = ids.flatMap((id) =>
    (['neighbourhood', 'ward'] as const).map((level) =>
      smallFacts(id, level, { areaMean: meanOf(id), national: country[id] ?? null }),
    ),
  )
  return {
    manifest: { ...SMALL_MANIFEST, indicators },
    neighbourhoods: {
      ...lower,
      level: 'neighbourhood',
      wardRows: Uint32Array.from(neighbourhoods, ({ ward }) => ward),
    },
    wards: { ...upper, level: 'ward' },
    outputAreas: {
      size: 0,
      lng: new Float64Array(),
      lat: new Float64Array(),
      residents: new Float64Array(),
      neighbourhoodRows: new Uint32Array(),
    },
    adjacency: {
      size: touching.length,
      a: Uint32Array.from(touching, ([a]) => a),
      b: Uint32Array.from(touching, ([, b]) => b),
      sharedM: Float64Array.from(touching, ([, , sharedM]) => sharedM),
    },
  }
}

/** What a manifest says of an indicator, for tests. */
export function smallFacts(
  id: string,
  level: Level,
  { areaMean, national }: Pick<IndicatorFacts, 'areaMean' | 'national'>,
): IndicatorFacts {
  return {
    id,
    level,
    areaMean,
    weight: 'residents',
    edition: '2025',
    missing: { suppressed: 0, notCollected: 0, notComparable: 0, noBestFit: 0 },
    national,
  }
}

/** What a manifest says that is the same in all small areas, and "Testford" where it is not. */
export const SMALL_MANIFEST: Area['manifest'] = {
  id: 'testford',
  title: 'Testford',
  formatVersion: 1,
  builderVersion: '0.1.0',
  built: '2026-01-01T00:00:00Z',
  madeUp: false,
  countryName: 'England',
  codes: [{ code: 'E08000099', name: 'Testford' }],
  bounds: [-2, 52, -1, 53],
  neighbourhoods: { edition: 'LSOA 2021', count: 0 },
  wards: {
    edition: 'Wards, December 2025',
    count: 0,
    withNeighbourhoods: 0,
    lookupEdition: null,
    assignedByPolygon: 0,
  },
  outputAreas: 0,
  ageBands: [
    { id: '0_15', from: 0, to: 15 },
    { id: '65_plus', from: 65, to: null },
  ],
  tiles: { minZoom: 6, maxZoom: 14 },
  indicators: [],
  ownIndicators: [],
  sources: [],
  notes: [],
}
