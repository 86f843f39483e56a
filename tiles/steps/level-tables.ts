import type { IndicatorColumn, NeighbourhoodTable, WardTable } from '../../src/domain/area.ts'
import type { AreaInput, NeighbourhoodInput, WardInput } from '../area-input.ts'
import { type ExactColumn, toTableColumn } from './indicator-columns.ts'
import type { MiddlePoints } from './middle-points.ts'

interface NeighbourhoodParts {
  readonly rows: readonly NeighbourhoodInput[]
  readonly wardRows: Uint32Array
  readonly middles: MiddlePoints
  readonly surfaceKm2: Float64Array
  readonly columns: ReadonlyMap<string, ExactColumn>
}

/** A band that the source does not give for a neighbourhood counts nobody. */
export function neighbourhoodTable(
  input: AreaInput,
  parts: NeighbourhoodParts,
): NeighbourhoodTable {
  const { rows, wardRows, middles, surfaceKm2, columns } = parts
  const bands = input.ageBands.map(({ id }): [string, Float64Array] => [
    id,
    Float64Array.from(rows, ({ residentsByBand }) => residentsByBand.get(id) ?? 0),
  ])
  return {
    level: 'neighbourhood',
    size: rows.length,
    codes: rows.map(({ code }) => code),
    names: rows.map(({ name }) => name),
    wardRows,
    residents: Float64Array.from(rows, ({ residents }) => residents),
    residentsByBand: new Map(bands),
    lng: middles.lng,
    lat: middles.lat,
    surfaceKm2,
    imdDecile: Uint8Array.from(rows, ({ imdDecile }) => imdDecile),
    indicators: tableColumns(columns),
  }
}

interface WardParts {
  readonly rows: readonly WardInput[]
  readonly neighbourhoods: NeighbourhoodTable
  readonly middles: MiddlePoints
  readonly surfaceKm2: Float64Array
  readonly columns: ReadonlyMap<string, ExactColumn>
}

/** Residents and bands are sums over best-fit neighbourhoods; a ward without any keeps its row with 0. */
export function wardTable({
  rows,
  neighbourhoods,
  middles,
  surfaceKm2,
  columns,
}: WardParts): WardTable {
  const sum = (values: Float64Array) => {
    const sums = new Float64Array(rows.length)
    for (const [row, ward] of neighbourhoods.wardRows.entries()) {
      sums[ward] = (sums[ward] ?? 0) + (values[row] ?? 0)
    }
    return sums
  }
  const bands = [...neighbourhoods.residentsByBand].map(
    ([id, residents]): [string, Float64Array] => [id, sum(residents)],
  )
  return {
    level: 'ward',
    size: rows.length,
    codes: rows.map(({ code }) => code),
    names: rows.map(({ name }) => name),
    residents: sum(neighbourhoods.residents),
    residentsByBand: new Map(bands),
    lng: middles.lng,
    lat: middles.lat,
    surfaceKm2,
    imdDecile: new Uint8Array(rows.length),
    indicators: tableColumns(columns),
  }
}

function tableColumns(columns: ReadonlyMap<string, ExactColumn>): Map<string, IndicatorColumn> {
  return new Map([...columns].map(([id, column]) => [id, toTableColumn(column)]))
}
