import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import type { Cell } from '../readers/cells.ts'
import type { CsvRow } from '../readers/csv.ts'
import { readRows } from '../readers/csv.ts'
import type { FileHead } from '../readers/file-head.ts'
import { isTableOf } from '../readers/file-head.ts'
import type { ColumnSpec, ColumnSpecs } from '../readers/headings.ts'
import { column, locateColumns } from '../readers/headings.ts'
import type { OpenFile } from '../readers/open-file.ts'
import { LSOA_CODE } from './codes.ts'
import { duplicateProblem } from './duplicates.ts'
import { ONS, OPEN_GOVERNMENT_LICENCE } from './licences.ts'
import type { Reading, Source } from './source.ts'

/**
 * Claimant count (UCJSA, Nomis data set NM_162_1) by LSOA of 2011, as the Nomis API gives it: upper-case
 * headings, one row for each area. Rounded to 5 by the publisher. Rows of one sex, one age group or a rate
 * may stand in the file too and are passed over; two months may not, as which one is meant is not ours to
 * guess.
 */
export interface Claimants extends Reading {
  readonly byLsoa: ReadonlyMap<string, Exclude<Cell, { kind: 'unreadable' }>>
}

const COLUMNS = {
  lsoa: column('GEOGRAPHY_CODE'),
  count: column('OBS_VALUE'),
  month: optional('DATE_NAME'),
  gender: optional('GENDER'),
  age: optional('AGE'),
  measure: optional('MEASURE'),
  measures: optional('MEASURES'),
  words: optional('MEASURE_NAME'),
} satisfies ColumnSpecs<string>

type Key = keyof typeof COLUMNS

/** Everybody, of all ages, as a count and not as a rate: the API's own numbers for them. */
const EVERYBODY: readonly (readonly [Key, string])[] = [
  ['gender', '0'],
  ['age', '0'],
  ['measure', '1'],
  ['measures', '20100'],
]

function optional(heading: string): ColumnSpec {
  return { ...column(heading), optional: true }
}

export const claimants: Source<Claimants> = {
  id: 'nomis-claimant-count',
  title: 'Claimant count by LSOA',
  publisher: ONS,
  address: 'https://www.nomisweb.co.uk/datasets/ucjsa',
  fileName: 'claimant-count-lsoa.csv',
  namePattern: /claimant.*\.csv$/i,
  licence: OPEN_GOVERNMENT_LICENCE,
  attribution: [
    'Source: Office for National Statistics, claimant count, via Nomis',
    'Contains public sector information licensed under the Open Government Licence v3.0.',
  ],
  geography: 'LSOA 2011',
  gives: 'unemployment by claimants',
  recognises: (head) =>
    isTableOf<Key>(head, COLUMNS, { column: 'lsoa', code: LSOA_CODE }) &&
    /claimant/i.test(firstCell(head, 'words')),
  edition: (head) => firstCell(head, 'month') || 'of unknown month',
  read: readClaimants,
}

function readClaimants(file: OpenFile): Result<Claimants> {
  const byLsoa = new Map<string, Exclude<Cell, { kind: 'unreadable' }>>()
  let month: string | null = null
  const read = readRows<Key>(file, COLUMNS, (row) => {
    const lsoa = row.text('lsoa').trim()
    if (!LSOA_CODE.test(lsoa)) return row.problem('lsoa', 'a code such as E01000001')
    if (!isOfEverybody(row)) return null
    const named = row.text('month').trim()
    if (month !== null && named !== month) return row.problem('month', `"${month}", as above`)
    month = named
    const count = row.count('count')
    if (count.kind === 'unreadable') return row.problem('count', 'a whole number not below 0')
    if (byLsoa.has(lsoa)) return duplicateProblem(`${file.name}, row ${row.number}`, lsoa)
    byLsoa.set(lsoa, count)
    return null
  })
  if (!read.ok) return read
  return byLsoa.size === 0
    ? failure(nobody(file.name))
    : success({ rowsRead: read.value.rows, byLsoa })
}

function isOfEverybody(row: CsvRow<Key>): boolean {
  return EVERYBODY.every(([key, code]) => !row.has(key) || row.text(key).trim() === code)
}

function firstCell(head: FileHead, key: Key): string {
  const located = locateColumns<Key>(head.records, COLUMNS, head.name)
  if (!located.ok) return ''
  const index = located.value.columns[key]
  return index === undefined
    ? ''
    : (head.records[located.value.headerRow + 1]?.[index] ?? '').trim()
}

function nobody(where: string): Problem {
  return {
    where,
    expected: 'rows that count all claimants (GENDER 0, AGE 0, MEASURE 1, MEASURES 20100)',
    found: 'none',
    remedy: 'Download the counts again, for all persons of all ages.',
  }
}
