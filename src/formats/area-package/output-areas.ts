import type { OutputAreaTable } from '../../domain/area.ts'
import { type Result } from '../../domain/result.ts'
import { type NamedColumn, readArrow, writeArrow } from './arrow-file.ts'
import { AT_LEAST_ZERO, ColumnCursor, LATITUDE, LONGITUDE } from './column-cursor.ts'
import { PACKAGE_FILES } from './file-names.ts'

/** The columns of `output-areas.arrow`: `lng`, `lat`, `residents`, `neighbourhood` (row). */
export function outputAreaColumns(table: OutputAreaTable): readonly NamedColumn[] {
  return [
    ['lng', table.lng],
    ['lat', table.lat],
    ['residents', table.residents],
    ['neighbourhood', table.neighbourhoodRows],
  ]
}

export function writeOutputAreas(table: OutputAreaTable): Uint8Array {
  return writeArrow(outputAreaColumns(table))
}

/** Reads `output-areas.arrow`; that rows exist is proved where both tables are at hand. */
export function readOutputAreas(bytes: Uint8Array): Result<OutputAreaTable> {
  const file = readArrow(PACKAGE_FILES.outputAreas, bytes)
  if (!file.ok) return file
  const cursor = new ColumnCursor(file.value)
  return cursor.finish({
    size: cursor.size,
    lng: cursor.float64('lng', LONGITUDE),
    lat: cursor.float64('lat', LATITUDE),
    residents: cursor.float64('residents', AT_LEAST_ZERO),
    neighbourhoodRows: cursor.uint32('neighbourhood'),
  })
}
