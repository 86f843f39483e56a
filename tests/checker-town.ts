import { type Area, type AreaManifest, type IndicatorColumn, STATE } from '../src/domain/area.ts'
import { evenCountry, smallArea } from '../src/domain/area-fixture.ts'
import type { Direction } from '../src/domain/classification.ts'
import { weightedMean } from '../src/domain/weighted-mean.ts'
import type { AreaTopology, RowGeometry } from '../src/formats/area-package/topology.ts'

/** Degrees of a square, and the grid of the topology in squares' parts. */
export const CHECKER = { west: -2, south: 52, cell: 0.01, steps: 100 } as const

export const CHECKER_INDICATORS: readonly { readonly id: string; readonly direction: Direction }[] =
  [
    { id: 'imd', direction: 'higher-is-worse' },
    { id: 'good-health', direction: 'lower-is-worse' },
    { id: 'attainment-16', direction: 'lower-is-worse' },
  ]

/** Whole numbers below `below`, the same for the same seed (Numerical Recipes' linear congruence). */
function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/**
 * A town of `columns` x `rows` square neighbourhoods (row by row from the south-west) with four
 * output areas each, and wards of one and a half columns, which therefore cut neighbourhoods. Every
 * count is a whole number; figures are missing for every reason; some output areas have nobody.
 */
export function checkerTown(columns: number, rows: number, seed = 1): Area {
  const size = columns * rows
  const draw = seeded(seed)
  const wards = Math.ceil(columns / 1.5)
  const base = smallArea({
    wards: Array.from({ length: wards }, (_, ward) => `Stripe ${ward + 1}`),
    neighbourhoods: Array.from({ length: size }, (_, row) => ({
      name: `Square ${(row % columns) + 1}${String.fromCharCode(65 + Math.floor(row / columns))}`,
      ward: Math.min(wards - 1, Math.floor(((row % columns) + 0.5) / 1.5)),
      residents: 0,
      cells: {},
    })),
    touching: touchingSquares(columns, rows),
  })
  const outputAreas = outputAreasOf(columns, size, draw)
  const residents = new Float64Array(size)
  outputAreas.neighbourhoodRows.forEach((row, at) => {
    residents[row]! += outputAreas.residents[at]!
  })
  const children = residents.map((count) => draw(count + 1))
  const indicators = new Map(
    CHECKER_INDICATORS.map(({ id }, at) => [id, columnOf(residents, { draw, gaps: at })]),
  )
  return {
    ...base,
    manifest: manifestOf(base.manifest, indicators),
    neighbourhoods: {
      ...base.neighbourhoods,
      residents,
      residentsByBand: new Map([
        ['0_15', children],
        ['16_plus', residents.map((count, row) => count - children[row]!)],
      ]),
      lng: middles(columns, size, 'lng'),
      lat: middles(columns, size, 'lat'),
      imdDecile: Uint8Array.from({ length: size }, () => draw(11)),
      indicators,
    },
    outputAreas,
  }
}

function outputAreasOf(columns: number, size: number, draw: (below: number) => number) {
  const at = Array.from({ length: size * 4 }, (_, oa) => {
    const row = oa >> 2
    const [right, up] = [oa & 1, (oa >> 1) & 1]
    const part = () => (5 + draw(40)) / 100
    return {
      lng: CHECKER.west + ((row % columns) + right / 2 + part()) * CHECKER.cell,
      lat: CHECKER.south + (Math.floor(row / columns) + up / 2 + part()) * CHECKER.cell,
    }
  })
  return {
    size: at.length,
    lng: Float64Array.from(at, ({ lng }) => lng),
    lat: Float64Array.from(at, ({ lat }) => lat),
    residents: Float64Array.from(at, () => (draw(12) === 0 ? 0 : 100 + draw(500))),
    neighbourhoodRows: Uint32Array.from(at, (_, oa) => oa >> 2),
  }
}

/** Values in whole tenths; one in six missing where there are gaps, for any of three reasons. */
function columnOf(
  residents: Float64Array,
  { draw, gaps }: { draw: (below: number) => number; gaps: number },
): IndicatorColumn {
  const states = Uint8Array.from(residents, () =>
    gaps > 0 && draw(6) === 0 ? 1 + draw(3) : STATE.value,
  )
  return {
    states,
    values: Float32Array.from(states, (state) =>
      state === STATE.value ? draw(1000) / 10 : Number.NaN,
    ),
    denominators: residents.map((count) => (draw(20) === 0 ? 0 : draw(count + 1))),
  }
}

function manifestOf(
  base: AreaManifest,
  indicators: ReadonlyMap<string, IndicatorColumn>,
): AreaManifest {
  return {
    ...base,
    ageBands: [
      { id: '0_15', from: 0, to: 15 },
      { id: '16_plus', from: 16, to: null },
    ],
    indicators: [...indicators].map(([id, { values, denominators }]) => ({
      id,
      level: 'neighbourhood' as const,
      areaMean: weightedMean(values, denominators),
      weight: 'people of its own',
      edition: '2025',
      missing: { suppressed: 0, notCollected: 0, notComparable: 0, noBestFit: 0 },
      national: id === 'attainment-16' ? null : evenCountry(0, 100),
    })),
  }
}

function touchingSquares(columns: number, rows: number): (readonly [number, number, number])[] {
  const pairs: (readonly [number, number, number])[] = []
  for (let row = 0; row < columns * rows; row += 1) {
    const [x, y] = [row % columns, Math.floor(row / columns)]
    if (x + 1 < columns) pairs.push([row, row + 1, 1112])
    if (y + 1 < rows && x > 0) pairs.push([row, row + columns - 1, 0])
    if (y + 1 < rows) pairs.push([row, row + columns, 685])
    if (y + 1 < rows && x + 1 < columns) pairs.push([row, row + columns + 1, 0])
  }
  return pairs
}

function middles(columns: number, size: number, axis: 'lng' | 'lat'): Float64Array {
  return Float64Array.from({ length: size }, (_, row) =>
    axis === 'lng'
      ? CHECKER.west + ((row % columns) + 0.5) * CHECKER.cell
      : CHECKER.south + (Math.floor(row / columns) + 0.5) * CHECKER.cell,
  )
}

/** The outlines of `checkerTown`: every side of a square is an arc of its own. */
export function checkerTopology(columns: number, rows: number): AreaTopology {
  const { steps, cell } = CHECKER
  const flat = (x: number, y: number) => y * columns + x
  const upright = (x: number, y: number) => columns * (rows + 1) + y * (columns + 1) + x
  const arcs: [number, number][][] = []
  for (let y = 0; y <= rows; y += 1) {
    for (let x = 0; x < columns; x += 1)
      arcs.push([
        [x * steps, y * steps],
        [steps, 0],
      ])
  }
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x <= columns; x += 1)
      arcs.push([
        [x * steps, y * steps],
        [0, steps],
      ])
  }
  const squares = Array.from({ length: columns * rows }, (_, id): RowGeometry => {
    const [x, y] = [id % columns, Math.floor(id / columns)]
    const ring = [flat(x, y), upright(x + 1, y), ~flat(x, y + 1), ~upright(x, y)]
    return { type: 'Polygon', id, arcs: [ring] }
  })
  const stripes = Array.from({ length: Math.ceil(columns / 1.5) }, (_, id): RowGeometry => {
    const west = id * 1.5 * steps
    const east = Math.min(columns, (id + 1) * 1.5) * steps
    const wide = east - west
    const tall = rows * steps
    arcs.push([
      [west, 0],
      [wide, 0],
      [0, tall],
      [-wide, 0],
      [0, -tall],
    ])
    return { type: 'Polygon', id, arcs: [[arcs.length - 1]] }
  })
  return {
    zoneExplorerFormat: 1,
    type: 'Topology',
    bbox: [CHECKER.west, CHECKER.south, CHECKER.west + columns * cell, CHECKER.south + rows * cell],
    transform: { scale: [cell / steps, cell / steps], translate: [CHECKER.west, CHECKER.south] },
    arcs,
    objects: {
      neighbourhoods: { type: 'GeometryCollection', geometries: squares },
      wards: { type: 'GeometryCollection', geometries: stripes },
    },
  }
}
