import { type Result } from '../../domain/result.ts'
import { type NamedColumn, readArrow, writeArrow } from './arrow-file.ts'
import { ColumnCursor, LATITUDE, LONGITUDE, requireAscending } from './column-cursor.ts'
import { PACKAGE_FILES } from './file-names.ts'

/** Postcodes sorted by their text as written, each with its point in degrees WGS84. */
export interface PostcodeTable {
  readonly size: number
  readonly postcodes: readonly string[]
  readonly lng: Float64Array
  readonly lat: Float64Array
}

/** The columns of `postcodes.arrow`: `postcode`, `lng`, `lat`. */
export function postcodeColumns(table: PostcodeTable): readonly NamedColumn[] {
  return [
    ['postcode', table.postcodes],
    ['lng', table.lng],
    ['lat', table.lat],
  ]
}

export function writePostcodes(table: PostcodeTable): Uint8Array {
  return writeArrow(postcodeColumns(table))
}

/** Reads `postcodes.arrow`: sorted, each postcode once. */
export function readPostcodes(bytes: Uint8Array): Result<PostcodeTable> {
  const file = readArrow(PACKAGE_FILES.postcodes, bytes)
  if (!file.ok) return file
  const cursor = new ColumnCursor(file.value)
  const postcodes = cursor.strings('postcode')
  requireAscending(cursor, 'postcode', postcodes)
  return cursor.finish({
    size: cursor.size,
    postcodes,
    lng: cursor.float64('lng', LONGITUDE),
    lat: cursor.float64('lat', LATITUDE),
  })
}
