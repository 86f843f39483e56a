import type { Polygon, Position } from 'geojson'
import type { Place } from '../../src/domain/place.ts'
import type {
  AreaInput,
  CellInput,
  IndicatorInput,
  NeighbourhoodInput,
  OutputAreaInput,
  WardInput,
} from '../../tiles/area-input.ts'

/** South-west corner and width of a cell in degrees; far out at sea. */
export const GRID = { west: 1.5, south: 54.5, cell: 0.01 } as const

const LETTERS = 'ABCDEFGHIJ'

export function gridCode(column: number, row: number): string {
  return `X010${String(column).padStart(2, '0')}${String(row).padStart(2, '0')}`
}

/** A rectangle of cells, running clockwise as the publishers' do. */
export function rectangle(column: number, row: number, [width, height] = [1, 1]): Polygon {
  const [west, south] = [GRID.west + column * GRID.cell, GRID.south + row * GRID.cell]
  const steps: Position[] = []
  // A vertex at every grid point, so that neighbours share all of theirs.
  for (let y = 0; y < height; y++) steps.push([0, y])
  for (let x = 0; x < width; x++) steps.push([x, height])
  for (let y = height; y > 0; y--) steps.push([width, y])
  for (let x = width; x > 0; x--) steps.push([x, 0])
  const ring = [...steps, [0, 0]].map(([x = 0, y = 0]) => [
    round(west + x * GRID.cell),
    round(south + y * GRID.cell),
  ])
  return { type: 'Polygon', coordinates: [ring] }
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6
}

function cellsOf(columns: number, rows: number): { column: number; row: number }[] {
  return Array.from({ length: columns * rows }, (_, i) => ({
    column: i % columns,
    row: Math.floor(i / columns),
  }))
}

/** The value of `score` in a cell; all different. */
function scoreAt(column: number, row: number): number {
  return 10 + 3 * column + 0.7 * row
}

function neighbourhoodAt(column: number, row: number): NeighbourhoodInput {
  const residents = 1000 + 100 * column + 10 * row
  return {
    code: gridCode(column, row),
    name: `Näbe ${LETTERS[column] ?? ''}${String(row)}`,
    geometry: rectangle(column, row),
    lookupWard: { code: wardCode(row), name: `Row ${String(row)}` },
    residents,
    residentsByBand: new Map([
      ['0_15', residents / 5],
      ['16_plus', (residents * 4) / 5],
    ]),
    imdDecile: 1 + ((column + row) % 10),
  }
}

function wardCode(row: number): string {
  return `X0500000${String(row)}`
}

function outputAreasAt(column: number, row: number): OutputAreaInput[] {
  const { residents } = neighbourhoodAt(column, row)
  return [0.25, 0.75].map((share, i) => ({
    code: `${gridCode(column, row)}-${String(i)}`,
    lng: GRID.west + (column + share) * GRID.cell,
    lat: GRID.south + (row + 0.5) * GRID.cell,
    residents: residents / 2,
    neighbourhood: gridCode(column, row),
  }))
}

export function placeAt(id: string, lng: number, lat: number): Place {
  return {
    id,
    name: `School ${id}`,
    kind: 'primary-school',
    lng,
    lat,
    outside: false,
    address: null,
    postcode: null,
    website: null,
    phone: null,
    serves: null,
    ageFrom: 4,
    ageTo: 11,
    hours: null,
    offers: null,
    source: 'grid',
    school: null,
  }
}

/**
 * An area of `columns` x `rows` square neighbourhoods, one ward a row of squares: 2 indicators, one of
 * them with every kind of missing value, and a country that is the area itself.
 */
export function gridInput(columns = 4, rows = 3, change: Partial<AreaInput> = {}): AreaInput {
  const cells = cellsOf(columns, rows)
  const neighbourhoods = cells.map(({ column, row }) => neighbourhoodAt(column, row))
  const wards = Array.from(
    { length: rows },
    (_, row): WardInput => ({
      code: wardCode(row),
      name: `Row ${String(row)}`,
      geometry: rectangle(0, row, [columns, 1]),
    }),
  )
  return {
    id: 'grid',
    title: 'Grid',
    codes: [{ code: 'X08000001', name: 'Grid' }],
    madeUp: true,
    countryName: 'the grid country',
    neighbourhoodEdition: 'squares',
    wardEdition: 'rows',
    wardLookupEdition: 'squares to rows',
    neighbourhoods,
    wards,
    outputAreas: cells.flatMap(({ column, row }) => outputAreasAt(column, row)),
    ageBands: [
      { id: '0_15', from: 0, to: 15 },
      { id: '16_plus', from: 16, to: null },
    ],
    indicators: [score(cells), gappy(cells)],
    ownIndicators: [],
    countryWards: new Map(cells.map(({ column, row }) => [gridCode(column, row), wardCode(row)])),
    places: {
      openStreetMap: [],
      schools: [placeAt('urn:1', GRID.west + 0.5 * GRID.cell, GRID.south + 0.5 * GRID.cell)],
      services: [],
      assets: [],
    },
    context: [],
    postcodes: [],
    sources: [],
    notes: [],
    ...change,
  }
}

type Cells = readonly { readonly column: number; readonly row: number }[]

function score(cells: Cells): IndicatorInput {
  const figures = cells.map(({ column, row }) => ({
    code: gridCode(column, row),
    value: scoreAt(column, row),
    denominator: neighbourhoodAt(column, row).residents,
  }))
  return {
    id: 'imd',
    level: 'neighbourhood',
    edition: '2025',
    weight: 'residents',
    cells: new Map(figures.map(({ code, ...cell }) => [code, cell])),
    sources: [],
    country: {
      codes: figures.map(({ code }) => code),
      values: Float64Array.from(figures, ({ value }) => value),
      denominators: Float64Array.from(figures, ({ denominator }) => denominator),
      edition: '2025',
      weight: 'residents',
      method: 'As published.',
    },
  }
}

/** The first row is suppressed, the second not comparable, one cell is absent, the others have 0. */
function gappy(cells: Cells): IndicatorInput {
  const figures = new Map<string, CellInput>()
  for (const { column, row } of cells) {
    const cell = gapOrZero(column, row)
    if (cell) figures.set(gridCode(column, row), cell)
  }
  const [id, edition, weight] = ['attainment-16', '2013', 'pupils']
  const level = 'neighbourhood'
  return { id, level, edition, weight, cells: figures, sources: [], country: null }
}

function gapOrZero(column: number, row: number): CellInput | null {
  if (row === 0) return { missing: 'suppressed', denominator: 20 }
  if (row === 1) return { missing: 'not-comparable', denominator: 20 }
  return column === 0 ? null : { value: 0, denominator: 30 }
}
