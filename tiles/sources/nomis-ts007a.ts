import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import type { CsvRow } from '../readers/csv.ts'
import { firstRecords, readRows } from '../readers/csv.ts'
import { isTableOf } from '../readers/file-head.ts'
import type { ColumnSpec } from '../readers/headings.ts'
import { locateColumns, normaliseHeading } from '../readers/headings.ts'
import type { OpenFile } from '../readers/open-file.ts'
import type { AgeTable } from './census-age-bands.ts'
import { orderBands } from './census-age-bands.ts'
import { GEOGRAPHY_CODE, isFarOff } from './census-shares.ts'
import { LSOA_CODE } from './codes.ts'
import { duplicateProblem } from './duplicates.ts'
import { CENSUS_ATTRIBUTION, ONS, OPEN_GOVERNMENT_LICENCE } from './licences.ts'
import type { Source } from './source.ts'

/**
 * Census 2021, TS007A Age by five-year age bands, by LSOA (Nomis bulk file): wide, one column for each
 * band from "Aged 4 years and under" to "Aged 85 years and over". The bands are read from the headings and
 * must cover every age once. Some extracts end each heading with `; measures: Value`.
 */
const BASE: Readonly<Record<'code' | 'total' | 'youngest', ColumnSpec>> = {
  code: GEOGRAPHY_CODE,
  total: { heading: 'Age: Total', pattern: /^age:total(:all usual residents)?(;measures:value)?$/ },
  youngest: {
    heading: 'Age: Aged 4 years and under',
    pattern: /^age:aged 4 years and under(;measures:value)?$/,
  },
}

const BAND_HEADING = /^age:(aged .+?)(?:;measures:value)?$/

export const fiveYearAges: Source<AgeTable> = {
  id: 'nomis-ts007a',
  title: 'Census 2021, TS007A Age by five-year age bands',
  publisher: ONS,
  address: 'https://www.nomisweb.co.uk/output/census/2021/census2021-ts007a.zip',
  fileName: 'census2021-ts007a-lsoa.csv',
  namePattern: /ts007a.*lsoa.*\.csv$/i,
  licence: OPEN_GOVERNMENT_LICENCE,
  attribution: CENSUS_ATTRIBUTION,
  geography: 'LSOA 2021',
  gives: 'residents by age',
  recognises: (head) => isTableOf(head, BASE, { column: 'code', code: LSOA_CODE }),
  edition: () => 'Census, 21 March 2021',
  read: readFiveYearAges,
}

function readFiveYearAges(file: OpenFile): Result<AgeTable> {
  const records = firstRecords(file.text)
  const base = locateColumns(records, BASE, file.name)
  if (!base.ok) return base
  const labels = bandLabels(base.value.headings)
  const bands = orderBands(file.name, labels)
  if (!bands.ok) return bands
  const columns: Record<string, ColumnSpec> = { code: BASE.code, total: BASE.total }
  const keys = [...labels.values()]
  for (const label of keys) columns[label] = columnOf(label)
  const byLsoa = new Map<string, Float64Array>()
  const read = readRows<string>(file, columns, (row) => {
    const code = row.text('code').trim()
    if (!LSOA_CODE.test(code)) return row.problem('code', 'a code such as E01000001')
    if (byLsoa.has(code)) return duplicateProblem(`${file.name}, row ${row.number}`, code)
    const counts = readCounts(row, keys)
    if (!counts.ok) return counts.problem
    byLsoa.set(code, counts.value)
    return checkTotal(row, counts.value)
  })
  if (!read.ok) return read
  if (byLsoa.size === 0) return failure(noRows(file.name))
  return success({ rowsRead: read.value.rows, bands: bands.value, byLsoa })
}

/** Labels in the order of their columns. */
function bandLabels(headings: readonly string[]): ReadonlyMap<number, string> {
  const labels = new Map<number, string>()
  for (const [index, heading] of headings.entries()) {
    const label = BAND_HEADING.exec(normaliseHeading(heading))?.[1]
    if (label !== undefined) labels.set(index, label)
  }
  return labels
}

function columnOf(label: string): ColumnSpec {
  return {
    heading: `Age: ${label}`,
    pattern: new RegExp(`^age:${label}(;measures:value)?$`),
  }
}

function readCounts(row: CsvRow<string>, keys: readonly string[]): Result<Float64Array> {
  const counts = new Float64Array(keys.length)
  for (const [index, key] of keys.entries()) {
    const cell = row.count(key)
    if (cell.kind === 'unreadable') {
      return failure(row.problem(key, 'a whole number not below 0'))
    }
    counts[index] = cell.kind === 'value' ? cell.value : Number.NaN
  }
  return success(counts)
}

/** Damaged digits show where the bands no longer add up to the row's own total. */
function checkTotal(row: CsvRow<string>, counts: Float64Array): Problem | null {
  const total = row.count('total')
  if (total.kind === 'unreadable') return row.problem('total', 'a whole number not below 0')
  const sum = counts.reduce((all, count) => all + count, 0)
  if (total.kind !== 'value' || Number.isNaN(sum) || !isFarOff(sum, total.value)) return null
  return row.problem('total', `the bands of the row to add up to it (${sum})`)
}

function noRows(where: string): Problem {
  return {
    where,
    expected: 'rows under the headings',
    found: 'none',
    remedy: 'Download the file again.',
  }
}
