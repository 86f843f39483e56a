import type { ReactNode } from 'react'
import { indicatorById } from '../catalogue/indicators.ts'
import {
  type Area,
  type IndicatorColumn,
  type IndicatorFacts,
  type Level,
  type LevelTable,
  type National,
  STATE,
} from '../domain/area.ts'
import { classify } from '../domain/classify.ts'
import { choroplethPalette } from '../domain/palette.ts'
import { DEFAULT_VIEW, type View } from '../domain/view.ts'
import { type Current, CurrentContext } from './current.ts'

/**
 * A town of eight neighbourhoods in three wards for the panels' tests; the third ward has no
 * neighbourhood that fits best. Neighbourhood 7 has every kind of nothing.
 */
const NAMES = ['001A', '001B', '001C', '002A', '002B', '002C', '003A', '003B']
const WARD_OF = [0, 0, 0, 0, 1, 1, 1, 1]

const VALUES: Readonly<Record<string, readonly number[]>> = {
  imd: [55, 42.25, 38, 30, 21, 12, 8, 60],
  'unemployment-claimants': [9, 8, 7, 4, 3, 2, 0, Number.NaN],
  'no-qualifications': [40, 35, 30, 22, 18, 12, 9, Number.NaN],
  'good-health': [70, 74, 77, 80, 82, 85, 88, Number.NaN],
  'housing-barriers': [10, 30, 25, 20, 22, 24, 26, 28],
}
const STATES: Readonly<Record<string, number>> = {
  'unemployment-claimants': STATE.suppressed,
  'no-qualifications': STATE.notCollected,
  'good-health': STATE.notComparable,
}

/** The country as evenly spread between two values. */
function evenCountry(low: number, high: number): National {
  const mean = (low + high) / 2
  return {
    n: 33_000,
    weightedMean: mean,
    unweightedMean: mean,
    quantiles: Array.from({ length: 1001 }, (_, i) => low + ((high - low) * i) / 1000),
    edition: '2025',
    weight: 'residents',
    method: 'Spread evenly for tests.',
  }
}

const COUNTRY: Readonly<Record<string, National>> = {
  imd: evenCountry(0, 50),
  'unemployment-claimants': evenCountry(0, 10),
  'no-qualifications': evenCountry(0, 40),
  'good-health': evenCountry(60, 100),
  'housing-barriers': evenCountry(0, 50),
}

function column(id: string, values: readonly number[], emptyState: number): IndicatorColumn {
  return {
    values: Float32Array.from(values),
    denominators: new Float64Array(values.length).fill(1500),
    states: Uint8Array.from(values, (value) =>
      Number.isNaN(value) ? (STATES[id] ?? emptyState) : STATE.value,
    ),
  }
}

function baseTable<L extends Level>(level: L, names: readonly string[], residents: number[]) {
  return {
    level,
    size: names.length,
    codes: names.map((_, row) => `${level === 'ward' ? 'E05' : 'E01'}00000${row}`),
    names,
    residents: Float64Array.from(residents),
    residentsByBand: new Map([['0_15', Float64Array.from(residents, (count) => count / 5)]]),
    lng: Float64Array.from(names, (_, row) => -1.9 + row / 100),
    lat: Float64Array.from(names, () => 52.5),
    surfaceKm2: new Float64Array(names.length).fill(0.5),
    imdDecile: new Uint8Array(names.length),
  }
}

const neighbourhoods = {
  ...baseTable(
    'neighbourhood',
    NAMES.map((name) => `Testford ${name}`),
    NAMES.map(() => 1500),
  ),
  level: 'neighbourhood' as const,
  wardRows: Uint32Array.from(WARD_OF),
  indicators: new Map(
    Object.entries(VALUES).map(([id, values]) => [id, column(id, values, STATE.notCollected)]),
  ),
}

const wardMean = (values: readonly number[], ward: number) => {
  const own = values.filter((value, row) => WARD_OF[row] === ward && !Number.isNaN(value))
  return own.reduce((sum, value) => sum + value, 0) / own.length
}

const wards = {
  ...baseTable('ward', ['Mill Hill', 'Riverside', 'Old Docks'], [6000, 6000, 0]),
  level: 'ward' as const,
  indicators: new Map(
    Object.entries(VALUES).map(([id, values]) => [
      id,
      {
        ...column(id, [wardMean(values, 0), wardMean(values, 1), Number.NaN], STATE.noBestFit),
        states: Uint8Array.of(STATE.value, STATE.value, STATE.noBestFit),
      },
    ]),
  ),
}

function facts(id: string, level: Level): IndicatorFacts {
  const values = (VALUES[id] ?? []).filter((value) => !Number.isNaN(value))
  return {
    id,
    level,
    areaMean: values.reduce((sum, value) => sum + value, 0) / values.length,
    weight: 'residents',
    edition: '2025',
    missing: { suppressed: 0, notCollected: 0, notComparable: 0, noBestFit: 0 },
    national: COUNTRY[id] ?? null,
  }
}

export const TESTFORD: Area = {
  manifest: {
    id: 'testford',
    title: 'Testford',
    formatVersion: 1,
    builderVersion: '0.1.0',
    built: '2026-01-01T00:00:00Z',
    madeUp: false,
    countryName: 'England',
    codes: [{ code: 'E08000099', name: 'Testford' }],
    bounds: [-1.95, 52.45, -1.8, 52.55],
    neighbourhoods: { edition: 'LSOA 2021', count: 8 },
    wards: {
      edition: 'Wards, December 2025',
      count: 3,
      withNeighbourhoods: 2,
      lookupEdition: 'December 2025',
      assignedByPolygon: 0,
    },
    outputAreas: 0,
    ageBands: [{ id: '0_15', from: 0, to: 15 }],
    tiles: { minZoom: 8, maxZoom: 13 },
    indicators: Object.keys(VALUES).flatMap((id) => [
      facts(id, 'neighbourhood'),
      facts(id, 'ward'),
    ]),
    sources: [
      {
        id: 'gias',
        title: 'Get information about schools',
        publisher: 'Department for Education',
        edition: 'September 2025',
        address: '',
        file: 'gias.csv',
        licence: 'Open Government Licence v3.0',
        attribution: [],
        checksum: 'sha256:0',
        bytes: 1,
        rowsRead: 1,
        rowsKept: 1,
        geography: 'points',
        gives: 'schools',
      },
    ],
    notes: [],
  },
  neighbourhoods,
  wards,
  outputAreas: {
    size: 0,
    lng: new Float64Array(),
    lat: new Float64Array(),
    residents: new Float64Array(),
    neighbourhoodRows: new Uint32Array(),
  },
  // A row of houses: each touches the next; 001A and 002A meet in a corner.
  adjacency: {
    size: 8,
    a: Uint32Array.of(0, 0, 1, 2, 3, 4, 5, 6),
    b: Uint32Array.of(1, 3, 2, 3, 4, 5, 6, 7),
    sharedM: Float64Array.of(120, 0, 90, 300, 80, 210, 75, 66),
  },
}

/** What panels read, for a view of Testford. */
export function currentOf(patch: Partial<View> = {}): Current {
  const view: View = { ...DEFAULT_VIEW, area: 'testford', indicator: 'imd', ...patch }
  const table: LevelTable = view.level === 'ward' ? TESTFORD.wards : TESTFORD.neighbourhoods
  const indicators = Object.keys(VALUES).flatMap((id) => indicatorById(id) ?? [])
  const indicator = indicators.find((one) => one.id === view.indicator)
  if (!indicator) throw new Error(`Testford has no indicator "${String(view.indicator)}"`)
  const shown = facts(indicator.id, view.level)
  const classification = classify({
    table,
    indicator: indicator.id,
    direction: indicator.direction,
    facts: shown,
    frame: view.frame,
  })
  const { selection } = view
  const level = selection === null || selection.kind === 'place' ? null : selection.kind
  return {
    area: TESTFORD,
    view,
    table,
    indicators,
    indicator,
    facts: shown,
    classification,
    palette: choroplethPalette(classification.classCount),
    selected:
      selection === null || selection.kind === 'place' || level === null
        ? null
        : {
            level,
            row: (level === 'ward' ? TESTFORD.wards : TESTFORD.neighbourhoods).codes.indexOf(
              selection.code,
            ),
          },
  }
}

interface TestfordProps {
  readonly view?: Partial<View>
  readonly children: ReactNode
}

/** Puts a panel into Testford. */
export function InTestford({ view = {}, children }: TestfordProps) {
  return <CurrentContext value={currentOf(view)}>{children}</CurrentContext>
}
