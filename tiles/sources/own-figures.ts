import type { Level } from '../../src/domain/area.ts'
import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import type { CsvRow } from '../readers/csv.ts'
import { readRows } from '../readers/csv.ts'
import type { ColumnSpec, ColumnSpecs } from '../readers/headings.ts'
import type { OpenFile } from '../readers/open-file.ts'
import { LSOA_CODE, WARD_CODE } from './codes.ts'
import { duplicateProblem } from './duplicates.ts'
import type { FigureTable } from './figure-table.ts'
import { FigureColumnBuilder } from './figure-table.ts'

/** Figures that a user brings: a table of code, value and people, by LSOA or by ward. */
export interface OwnFigures extends FigureTable {
  /** What the codes stand for. */
  readonly level: Level
  /** False where the file does not say of how many people its figures speak. */
  readonly countsPeople: boolean
}

export type OwnKey = 'code' | 'value' | 'people'

export const EITHER_CODE = /^[EW]0[15]\d{6}$/

export const OWN_CODE: ColumnSpec = {
  heading: 'code',
  pattern:
    /^((lsoa|ward|geography|area) ?)?code$|^(lsoa(11|21)cd|lsoa code \(20(11|21)\)|wd\d\dcd)$/,
}

export const OWN_PEOPLE: ColumnSpec = {
  heading: 'pupils',
  pattern: /^(pupils|children|people|residents|number of (pupils|children|people)|denominator)$/,
}

/** Reads figures of one indicator; the first code tells the level of them all. */
export function readOwnFigures(
  file: OpenFile,
  columns: ColumnSpecs<OwnKey>,
  { indicator, isPercent }: { readonly indicator: string; readonly isPercent: boolean },
): Result<OwnFigures> {
  const rowByCode = new Map<string, number>()
  const figures = new FigureColumnBuilder()
  let form: RegExp | null = null
  let countsPeople = false
  const read = readRows(file, columns, (row) => {
    const code = row.text('code').trim().toUpperCase()
    form ??= WARD_CODE.test(code) ? WARD_CODE : LSOA_CODE
    if (!form.test(code)) return row.problem('code', exampleOf(form))
    if (rowByCode.has(code)) return duplicateProblem(`${file.name}, row ${row.number}`, code)
    rowByCode.set(code, rowByCode.size)
    countsPeople = row.has('people')
    return addFigure(row, figures, isPercent)
  })
  if (!read.ok) return read
  if (rowByCode.size === 0) return failure(noRows(file.name))
  const codes = [...rowByCode.keys()]
  return success({
    rowsRead: read.value.rows,
    level: WARD_CODE.test(codes[0] ?? '') ? 'ward' : 'neighbourhood',
    countsPeople,
    codes,
    rowByCode,
    columns: new Map([[indicator, figures.build()]]),
  })
}

function exampleOf(form: RegExp): string {
  return form === WARD_CODE ? 'a code such as E05011118, as above' : 'a code such as E01000001'
}

function addFigure(
  row: CsvRow<OwnKey>,
  figures: FigureColumnBuilder,
  isPercent: boolean,
): Problem | null {
  const value = row.cell('value')
  const counted = row.count('people')
  if (counted.kind === 'unreadable') return row.problem('people', 'a whole number not below 0')
  const people = counted.kind === 'value' ? counted.value : Number.NaN
  if (value.kind === 'unreadable') return row.problem('value', 'a number')
  if (value.kind === 'missing') figures.missing(value.reason, people)
  else if (isPercent && (value.value < 0 || value.value > 100)) {
    return row.problem('value', 'a percentage from 0 to 100')
  } else figures.value(value.value, people)
  return null
}

function noRows(where: string): Problem {
  return {
    where,
    expected: 'rows under the headings',
    found: 'none',
    remedy: 'Add a row for each neighbourhood or ward: its code, its value, and how many people.',
  }
}
