import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import type { CsvRow } from '../readers/csv.ts'
import { readRows } from '../readers/csv.ts'
import type { FileHead } from '../readers/file-head.ts'
import { isTableOf } from '../readers/file-head.ts'
import type { ColumnSpecs } from '../readers/headings.ts'
import { column } from '../readers/headings.ts'
import type { OpenFile } from '../readers/open-file.ts'
import { LSOA_CODE } from './codes.ts'
import { duplicateProblem } from './duplicates.ts'
import type { FigureTable } from './figure-table.ts'
import { FigureColumnBuilder } from './figure-table.ts'

/** How a share is made from the counts of a Nomis bulk table by LSOA. */
export interface ShareLayout<K extends string> {
  readonly columns: ColumnSpecs<K>
  /** Counts that add up to the people the share speaks of. */
  readonly part: readonly K[]
  /** Counts that add up to the denominator. */
  readonly whole: readonly K[]
  /** Counts that must add up to the table's total, but for perturbation. */
  readonly check: { readonly total: K; readonly parts: readonly K[] }
}

/** Every Nomis bulk table has it. */
export const GEOGRAPHY_CODE = column('geography code')

/**
 * Counts are perturbed by the publisher, so parts may miss a total by a few; more than this is a row
 * whose digits or columns were damaged.
 */
const TOLERATED_PEOPLE = 10
const TOLERATED_SHARE = 0.02

export function isShareTable<K extends string>(
  head: FileHead,
  layout: ShareLayout<K | 'code'>,
): boolean {
  return isTableOf(head, layout.columns, { column: 'code', code: LSOA_CODE })
}

/** Reads a table of counts into shares as percent 0-100, in full precision. */
export function readShares<K extends string>(
  file: OpenFile,
  indicator: string,
  layout: ShareLayout<K | 'code'>,
): Result<FigureTable> {
  const codes: string[] = []
  const rowByCode = new Map<string, number>()
  const figures = new FigureColumnBuilder()
  const read = readRows(file, layout.columns, (row) => {
    const code = row.text('code').trim()
    if (code === '') return row.problem('code', 'a code such as E01000001')
    if (rowByCode.has(code)) return duplicateProblem(`${file.name}, row ${row.number}`, code)
    rowByCode.set(code, codes.length)
    codes.push(code)
    return addShare(row, layout, figures)
  })
  if (!read.ok) return read
  if (codes.length === 0) return failure(noRows(file.name))
  const columns = new Map([[indicator, figures.build()]])
  return success({ rowsRead: read.value.rows, codes, rowByCode, columns })
}

function addShare<K extends string>(
  row: CsvRow<K>,
  layout: ShareLayout<K>,
  figures: FigureColumnBuilder,
): Problem | null {
  const part = sum(row, layout.part)
  const whole = sum(row, layout.whole)
  const parts = sum(row, layout.check.parts)
  const total = sum(row, [layout.check.total])
  for (const one of [part, whole, parts, total]) if ('problem' in one) return one.problem
  const denominator = 'value' in whole ? whole.value : 0
  if ('reason' in part || 'reason' in whole) {
    const hidden = [part, whole].some((one) => 'reason' in one && one.reason === 'suppressed')
    figures.missing(hidden ? 'suppressed' : 'not-collected', denominator)
    return null
  }
  if ('value' in parts && 'value' in total && isFarOff(parts.value, total.value)) {
    const expected = `the parts of the row to add up to it (${parts.value})`
    return row.problem(layout.check.total, expected)
  }
  if ('value' in part && part.value > denominator) {
    const [key = layout.check.total] = layout.part
    return row.problem(key, `at most the ${denominator} people it is a part of`)
  }
  if (!('value' in part) || denominator === 0) figures.missing('not-collected', 0)
  else figures.value((100 * part.value) / denominator, denominator)
  return null
}

type Sum =
  | { readonly value: number }
  | { readonly reason: 'suppressed' | 'not-collected' }
  | { readonly problem: Problem }

function sum<K extends string>(row: CsvRow<K>, keys: readonly K[]): Sum {
  let value = 0
  let reason: 'suppressed' | 'not-collected' | null = null
  for (const key of keys) {
    const cell = row.count(key)
    if (cell.kind === 'unreadable') {
      return { problem: row.problem(key, 'a whole number not below 0') }
    }
    if (cell.kind === 'value') value += cell.value
    else if (reason !== 'suppressed') reason = cell.reason
  }
  return reason === null ? { value } : { reason }
}

/** True where two counts of the same people differ by more than perturbation explains. */
export function isFarOff(a: number, b: number): boolean {
  return Math.abs(a - b) > Math.max(TOLERATED_PEOPLE, TOLERATED_SHARE * Math.max(a, b))
}

function noRows(where: string): Problem {
  return {
    where,
    expected: 'rows under the headings',
    found: 'none',
    remedy: 'Download the file again.',
  }
}
