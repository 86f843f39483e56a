import { failure, type Problem, type Result, success } from '../../domain/result.ts'
import { type ArrowFile, type ColumnType, columnType, type ColumnValues } from './arrow-file.ts'
import { REBUILD } from './file-names.ts'

/** What every entry of a number column must be; the text completes "expected ...". */
export interface NumberRule {
  readonly expected: string
  readonly holds: (value: number) => boolean
}

export const AT_LEAST_ZERO: NumberRule = {
  expected: 'a number of at least 0',
  holds: (value) => value >= 0 && value < Number.POSITIVE_INFINITY,
}
export const LONGITUDE: NumberRule = {
  expected: 'degrees from -180 to 180',
  holds: (value) => value >= -180 && value <= 180,
}
export const LATITUDE: NumberRule = {
  expected: 'degrees from -90 to 90',
  holds: (value) => value >= -90 && value <= 90,
}

/**
 * Takes the columns of a file one after the other, in the order in which they must stand. The first
 * thing that is not as it should be is kept as the problem; from then on columns come back empty.
 */
export class ColumnCursor {
  private readonly source: ArrowFile
  private position = 0
  private problem: Problem | null = null

  constructor(source: ArrowFile) {
    this.source = source
  }

  get size(): number {
    return this.source.size
  }

  /** Name of the next column; null at the end and after a problem. */
  get next(): string | null {
    if (this.problem !== null) return null
    return this.source.columns[this.position]?.[0] ?? null
  }

  strings(name: string): readonly string[] {
    const values = this.take(name, 'utf8')
    return Array.isArray(values) ? (values as readonly string[]) : []
  }

  float64(name: string, rule: NumberRule): Float64Array {
    const values = this.take(name, 'float64')
    return values instanceof Float64Array ? this.checked(name, values, rule) : new Float64Array(0)
  }

  float32(name: string): Float32Array {
    const values = this.take(name, 'float32')
    return values instanceof Float32Array ? values : new Float32Array(0)
  }

  uint32(name: string): Uint32Array {
    const values = this.take(name, 'uint32')
    return values instanceof Uint32Array ? values : new Uint32Array(0)
  }

  uint8(name: string, highest: number): Uint8Array {
    const values = this.take(name, 'uint8')
    const expected = `a whole number from 0 to ${String(highest)}`
    const holds = (value: number) => value <= highest
    return values instanceof Uint8Array
      ? this.checked(name, values, { expected, holds })
      : new Uint8Array(0)
  }

  /** Keeps the first problem only. `row` is 0-based; null speaks of the column as a whole. */
  reject(place: { column: string; row: number | null }, expected: string, found: string): void {
    const row = place.row === null ? '' : `, row ${String(place.row)}`
    const where = `${this.source.file}, column ${place.column}${row}`
    this.problem ??= { where, expected, found, remedy: REBUILD }
  }

  /** The value, if all columns were taken and none was rejected. */
  finish<T>(value: T): Result<T> {
    const left = this.next
    if (left !== null) this.reject({ column: left, row: null }, 'no further column', 'one')
    return this.problem === null ? success(value) : failure(this.problem)
  }

  private take(name: string, type: ColumnType): ColumnValues | null {
    if (this.problem !== null) return null
    const column = this.source.columns[this.position]
    this.position += 1
    if (column?.[0] === name && columnType(column[1]) === type) return column[1]
    const found = column === undefined ? 'nothing' : `${column[0]} of type ${columnType(column[1])}`
    this.reject({ column: name, row: null }, `a column ${name} of type ${type}`, found)
    return null
  }

  private checked<T extends Float64Array | Uint8Array>(
    name: string,
    values: T,
    rule: NumberRule,
  ): T {
    const row = values.findIndex((value) => !rule.holds(value))
    if (row >= 0) this.reject({ column: name, row }, rule.expected, String(values[row]))
    return values
  }
}

/** Keys that name a row stand in ascending order (by UTF-16 code unit), each once, none empty. */
export function requireAscending(
  cursor: ColumnCursor,
  column: string,
  keys: readonly string[],
): void {
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? ''
    const before = keys[row - 1] ?? ''
    if (key > before) continue
    cursor.reject({ column, row }, `a text above "${before}"`, `"${key}"`)
    return
  }
}
