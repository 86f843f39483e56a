import {
  columnFromArray,
  tableFromColumns,
  tableFromIPC,
  tableToIPC,
  type Column,
  float32,
  float64,
  uint32,
  uint8,
  utf8,
} from '@uwdata/flechette'
import { failure, type Result, success } from '../../domain/result.ts'
import { crc32 } from './crc32.ts'
import { FORMAT_VERSION, REBUILD } from './file-names.ts'

/** The five kinds of column that our tables use; none of them has nulls. */
export type ColumnValues =
  | readonly string[]
  | Float64Array
  | Float32Array
  | Uint32Array
  | Uint8Array
export type ColumnType = 'utf8' | 'float64' | 'float32' | 'uint32' | 'uint8'
export type NamedColumn = readonly [name: string, values: ColumnValues]

/** Key of the schema metadata that carries the version. */
const VERSION_KEY = 'zone-explorer-format'
/** Stands before the four bytes of the checksum. */
const CHECKSUM_TAG = Uint8Array.from([0x5a, 0x58, 0x43, 0x4b])
/** Length of the footer as int32, then the closing magic `ARROW1`. */
const TAIL = 10
const HEADER_PADDING = 8

export function columnType(values: ColumnValues): ColumnType {
  if (values instanceof Float64Array) return 'float64'
  if (values instanceof Float32Array) return 'float32'
  if (values instanceof Uint32Array) return 'uint32'
  return values instanceof Uint8Array ? 'uint8' : 'utf8'
}

const ARROW_TYPES = { utf8, float64, float32, uint32, uint8 }

function toColumn(values: ColumnValues): Column<unknown> {
  const type = columnType(values)
  // A typed array is taken as it stands, without nulls; the builder with a named type is for
  // strings (which would become a dictionary) and for columns of no rows.
  if (type === 'utf8' || values.length === 0) {
    return columnFromArray(values as string[], ARROW_TYPES[type]())
  }
  return columnFromArray(values as Float64Array)
}

/**
 * Arrow IPC *file* format, uncompressed, one record batch, little-endian: what Arrow tools open
 * under the extension `.arrow`. The version stands in the schema metadata. Between the end of the
 * stream and the footer, where Arrow readers do not look, stand the letters `ZXCK` and the CRC-32 of
 * all other bytes, so that any damage is found before a flipped length sends a decoder astray.
 */
export function writeArrow(columns: readonly NamedColumn[]): Uint8Array {
  const table = tableFromColumns(columns.map(([name, values]) => [name, toColumn(values)]))
  table.schema.metadata = new Map([[VERSION_KEY, String(FORMAT_VERSION)]])
  const plain = tableToIPC(table, { format: 'file' })
  if (plain === null) throw new Error('the Arrow encoder returned no bytes')
  const footerAt = footerStart(plain)
  const before = plain.subarray(0, footerAt)
  const after = plain.subarray(footerAt)
  const bytes = new Uint8Array(plain.length + 8)
  bytes.set(before)
  bytes.set(CHECKSUM_TAG, footerAt)
  new DataView(bytes.buffer).setUint32(footerAt + 4, crc32(before, CHECKSUM_TAG, after), true)
  bytes.set(after, footerAt + 8)
  return bytes
}

function footerStart(bytes: Uint8Array): number {
  if (bytes.length < TAIL + HEADER_PADDING) return -1
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return bytes.length - TAIL - view.getInt32(bytes.length - TAIL, true)
}

function isWhole(bytes: Uint8Array): boolean {
  const footerAt = footerStart(bytes)
  const checksumAt = footerAt - 8
  if (checksumAt < HEADER_PADDING || footerAt > bytes.length - TAIL) return false
  if (CHECKSUM_TAG.some((letter, i) => bytes[checksumAt + i] !== letter)) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = crc32(bytes.subarray(0, checksumAt + 4), bytes.subarray(footerAt))
  return found === view.getUint32(checksumAt + 4, true)
}

/** The columns of a file in their order, each of `size` values. */
export interface ArrowFile {
  readonly file: string
  readonly size: number
  readonly columns: readonly NamedColumn[]
}

/**
 * Reads what `writeArrow` wrote. Fails on any damage, another version, nulls, several batches, or a
 * column of a type that we do not use. `file` is the name for the error.
 */
export function readArrow(file: string, bytes: Uint8Array): Result<ArrowFile> {
  if (!isWhole(bytes)) {
    return failure({
      where: file,
      expected: 'a whole Arrow file with a right checksum',
      found: `${String(bytes.length)} bytes that are cut short, changed or of another kind`,
      remedy: REBUILD,
    })
  }
  try {
    return decode(file, aligned(bytes))
  } catch (error) {
    // The decoder throws on what it cannot read; after the checksum that is a foreign layout.
    const found = error instanceof Error ? error.message : String(error)
    return failure({ where: file, expected: 'an Arrow table', found, remedy: REBUILD })
  }
}

/** Float64 columns are views of the bytes; that needs a start at a multiple of eight. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
}

function decode(file: string, bytes: Uint8Array): Result<ArrowFile> {
  const table = tableFromIPC(bytes)
  const version = table.schema.metadata?.get(VERSION_KEY)
  if (version !== String(FORMAT_VERSION)) {
    const expected = `format version ${String(FORMAT_VERSION)}`
    return failure({ where: file, expected, found: version ?? 'none', remedy: REBUILD })
  }
  const columns: NamedColumn[] = []
  for (const [i, column] of table.children.entries()) {
    const name = String(table.names[i])
    const values = plainValues(column, table.numRows)
    if (values === null) {
      const expected = 'one batch of text or numbers without nulls'
      const where = `${file}, column ${name}`
      return failure({ where, expected, found: 'another layout', remedy: REBUILD })
    }
    columns.push([name, values])
  }
  return success({ file, size: table.numRows, columns })
}

const EMPTY = {
  utf8: [],
  float64: new Float64Array(0),
  float32: new Float32Array(0),
  uint32: new Uint32Array(0),
  uint8: new Uint8Array(0),
}

function plainValues(column: Column<unknown>, size: number): ColumnValues | null {
  if (column.length !== size || column.nullCount > 0 || column.data.length > 1) return null
  if (size === 0) {
    for (const [name, make] of Object.entries(ARROW_TYPES)) {
      if (JSON.stringify(make()) === JSON.stringify(column.type)) {
        return EMPTY[name as ColumnType]
      }
    }
    return null
  }
  const values = column.toArray()
  if (Array.isArray(values)) return values.every((v) => typeof v === 'string') ? values : null
  if (
    values instanceof Float64Array ||
    values instanceof Float32Array ||
    values instanceof Uint32Array ||
    values instanceof Uint8Array
  ) {
    return values.length === size ? values : null
  }
  return null
}
