import type {
  IndicatorColumn,
  LevelTable,
  NeighbourhoodTable,
  WardTable,
} from '../../domain/area.ts'
import { STATE } from '../../domain/area.ts'
import { type Result } from '../../domain/result.ts'
import { type ArrowFile, type NamedColumn, readArrow, writeArrow } from './arrow-file.ts'
import {
  AT_LEAST_ZERO,
  ColumnCursor,
  LATITUDE,
  LONGITUDE,
  requireAscending,
} from './column-cursor.ts'
import { PACKAGE_FILES } from './file-names.ts'

const BAND_PREFIX = 'residents_'
const DENOMINATOR = '__denominator'
const STATE_SUFFIX = '__state'
const LOWEST_DECILE = 10

/**
 * The columns of `neighbourhoods.arrow` and `wards.arrow` in their order: `code`, `name`, `ward`
 * (neighbourhoods only), `residents`, `residents_<band>`..., `lng`, `lat`, `surface_km2`,
 * `imd_decile`, then for each indicator `<id>`, `<id>__denominator`, `<id>__state`.
 */
export function levelColumns(table: NeighbourhoodTable | WardTable): readonly NamedColumn[] {
  const columns: NamedColumn[] = [
    ['code', table.codes],
    ['name', table.names],
  ]
  if (table.level === 'neighbourhood') columns.push(['ward', table.wardRows])
  columns.push(['residents', table.residents])
  for (const [band, residents] of table.residentsByBand) {
    columns.push([`${BAND_PREFIX}${band}`, residents])
  }
  columns.push(
    ['lng', table.lng],
    ['lat', table.lat],
    ['surface_km2', table.surfaceKm2],
    ['imd_decile', table.imdDecile],
  )
  for (const [id, column] of table.indicators) {
    columns.push(
      [id, column.values],
      [`${id}${DENOMINATOR}`, column.denominators],
      [`${id}${STATE_SUFFIX}`, column.states],
    )
  }
  return columns
}

/** Writes a table whose rows already stand sorted by code. */
export function writeLevelTable(table: NeighbourhoodTable | WardTable): Uint8Array {
  return writeArrow(levelColumns(table))
}

/** Reads `neighbourhoods.arrow`; that ward rows exist is proved where both tables are at hand. */
export function readNeighbourhoods(bytes: Uint8Array): Result<NeighbourhoodTable> {
  const file = readArrow(PACKAGE_FILES.neighbourhoods, bytes)
  if (!file.ok) return file
  const cursor = new ColumnCursor(file.value)
  const { head, wardRows } = takeHead(cursor, true)
  const rest = takeRest(cursor, STATE.notComparable)
  return cursor.finish({ level: 'neighbourhood', ...head, wardRows, ...rest })
}

/** Reads `wards.arrow`. */
export function readWards(bytes: Uint8Array): Result<WardTable> {
  const file: Result<ArrowFile> = readArrow(PACKAGE_FILES.wards, bytes)
  if (!file.ok) return file
  const cursor = new ColumnCursor(file.value)
  const { head } = takeHead(cursor, false)
  return cursor.finish({ level: 'ward', ...head, ...takeRest(cursor, STATE.noBestFit) })
}

function takeHead(cursor: ColumnCursor, hasWard: boolean) {
  const codes = cursor.strings('code')
  requireAscending(cursor, 'code', codes)
  const names = cursor.strings('name')
  const wardRows = hasWard ? cursor.uint32('ward') : new Uint32Array(0)
  return { head: { size: cursor.size, codes, names }, wardRows }
}

type TableRest = Omit<LevelTable, 'level' | 'size' | 'codes' | 'names'>

/** Everything after the names; `highestState` is the last state that this level knows. */
function takeRest(cursor: ColumnCursor, highestState: number): TableRest {
  const residents = cursor.float64('residents', AT_LEAST_ZERO)
  const residentsByBand = new Map<string, Float64Array>()
  while (cursor.next?.startsWith(BAND_PREFIX)) {
    const name = cursor.next
    residentsByBand.set(name.slice(BAND_PREFIX.length), cursor.float64(name, AT_LEAST_ZERO))
  }
  const lng = cursor.float64('lng', LONGITUDE)
  const lat = cursor.float64('lat', LATITUDE)
  const surfaceKm2 = cursor.float64('surface_km2', AT_LEAST_ZERO)
  const imdDecile = cursor.uint8('imd_decile', LOWEST_DECILE)
  const indicators = new Map<string, IndicatorColumn>()
  while (cursor.next !== null) {
    const id = cursor.next
    if (indicators.has(id)) cursor.reject({ column: id, row: null }, 'each indicator once', 'two')
    indicators.set(id, takeIndicator(cursor, id, highestState))
  }
  return { residents, residentsByBand, lng, lat, surfaceKm2, imdDecile, indicators }
}

function takeIndicator(cursor: ColumnCursor, id: string, highestState: number): IndicatorColumn {
  const values = cursor.float32(id)
  const denominators = cursor.float64(`${id}${DENOMINATOR}`, AT_LEAST_ZERO)
  const states = cursor.uint8(`${id}${STATE_SUFFIX}`, highestState)
  for (let row = 0; row < states.length; row++) {
    const value = values[row] ?? Number.NaN
    if (states[row] === STATE.value ? Number.isFinite(value) : Number.isNaN(value)) continue
    const expected = states[row] === STATE.value ? 'a number (state 0)' : 'none (state above 0)'
    cursor.reject({ column: id, row }, expected, String(value))
    break
  }
  return { values, denominators, states }
}
