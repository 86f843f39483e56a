import { indicatorById } from '../../src/catalogue/indicators.ts'
import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import type { CsvRow } from '../readers/csv.ts'
import { readRows } from '../readers/csv.ts'
import type { FileHead } from '../readers/file-head.ts'
import { isTableOf } from '../readers/file-head.ts'
import type { ColumnSpec, ColumnSpecs } from '../readers/headings.ts'
import type { OpenFile } from '../readers/open-file.ts'
import { LSOA_CODE } from './codes.ts'
import { duplicateProblem } from './duplicates.ts'
import type { FigureTable } from './figure-table.ts'
import { FigureColumnBuilder } from './figure-table.ts'
import type { Source } from './source.ts'

/**
 * Attainment that a user brings, as nobody publishes it by neighbourhood today: a table of code, value and
 * pupils. Which attainment it is, at 5, 11 or 16, the file's name tells (`attainment-5.csv`) or the heading
 * of its value (`attainment-5`). The figures speak of children who live there.
 */
export interface AttainmentTable extends FigureTable {
  /** What the codes stand for. */
  readonly level: 'neighbourhood' | 'ward'
}

export type AttainmentAge = 5 | 11 | 16

type Key = 'code' | 'value' | 'pupils'

const WARD_CODE = /^[EW]05\d{6}$/
const EITHER_CODE = /^[EW]0[15]\d{6}$/

const CODE: ColumnSpec = {
  heading: 'code',
  pattern: /^(code|(lsoa|ward|geography) code|lsoa(11|21)cd|lsoa code \(20(11|21)\)|wd\d\dcd)$/,
}
const PUPILS: ColumnSpec = {
  heading: 'pupils',
  pattern: /^(pupils|children|number of (pupils|children)|denominator)$/,
}

/** Each with the id of its indicator. */
export const attainments: readonly (readonly [string, Source<AttainmentTable>])[] = [
  attainmentAt(5),
  attainmentAt(11),
  attainmentAt(16),
]

function attainmentAt(age: AttainmentAge): readonly [string, Source<AttainmentTable>] {
  const indicator = `attainment-${age}`
  const namePattern = new RegExp(`^attainment[-_ ]?(at[-_ ])?${age}(?!\\d).*\\.csv$`, 'i')
  const columns: ColumnSpecs<Key> = {
    code: CODE,
    value: {
      heading: 'value',
      pattern: new RegExp(`^(value|attainment[-_ ]?(at )?${age})$`),
    },
    pupils: PUPILS,
  }
  const told: ColumnSpecs<Key> = {
    ...columns,
    value: { heading: indicator, pattern: new RegExp(`^attainment[-_ ]?(at )?${age}$`) },
  }
  const key = { column: 'code', code: EITHER_CODE } as const
  return [
    indicator,
    {
      id: `own-${indicator}`,
      title: `Attainment at ${age}, own figures`,
      publisher: 'Whoever built this area',
      address: '',
      fileName: `${indicator}.csv`,
      namePattern,
      licence: 'Not stated: ask whoever built this area',
      attribution: [],
      geography: 'LSOA',
      gives: `attainment at ${age}`,
      recognises: (head) =>
        isTableOf(head, told, key) ||
        (namePattern.test(head.name.replace(/\.gz$/i, '')) && isTableOf(head, columns, key)),
      edition: yearsInName,
      read: (file) => readAttainment(file, indicator, columns),
    },
  ]
}

/** `attainment-11-2013-14.csv`: "2013-14". */
function yearsInName({ name }: FileHead): string {
  return /20\d\d([-_]\d\d(?!\d))?/.exec(name)?.[0].replace('_', '-') ?? 'of unknown date'
}

function readAttainment(
  file: OpenFile,
  indicator: string,
  columns: ColumnSpecs<Key>,
): Result<AttainmentTable> {
  const rowByCode = new Map<string, number>()
  const figures = new FigureColumnBuilder()
  const isPercent = indicatorById(indicator)?.unit === 'percent'
  let form: RegExp | null = null
  const read = readRows(file, columns, (row) => {
    const code = row.text('code').trim()
    form ??= WARD_CODE.test(code) ? WARD_CODE : LSOA_CODE
    if (!form.test(code)) return row.problem('code', exampleOf(form))
    if (rowByCode.has(code)) return duplicateProblem(`${file.name}, row ${row.number}`, code)
    rowByCode.set(code, rowByCode.size)
    return addFigure(row, figures, isPercent)
  })
  if (!read.ok) return read
  if (rowByCode.size === 0) return failure(noRows(file.name))
  const codes = [...rowByCode.keys()]
  return success({
    rowsRead: read.value.rows,
    level: WARD_CODE.test(codes[0] ?? '') ? 'ward' : 'neighbourhood',
    codes,
    rowByCode,
    columns: new Map([[indicator, figures.build()]]),
  })
}

function exampleOf(form: RegExp): string {
  return form === WARD_CODE ? 'a code such as E05011118, as above' : 'a code such as E01000001'
}

function addFigure(
  row: CsvRow<Key>,
  figures: FigureColumnBuilder,
  isPercent: boolean,
): Problem | null {
  const value = row.cell('value')
  const pupils = row.count('pupils')
  if (pupils.kind === 'unreadable') return row.problem('pupils', 'a whole number not below 0')
  const people = pupils.kind === 'value' ? pupils.value : Number.NaN
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
    remedy: 'Add a row for each neighbourhood: code, value, pupils.',
  }
}
