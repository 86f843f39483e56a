import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import type { CsvRow } from '../readers/csv.ts'
import { readRows } from '../readers/csv.ts'
import { headingLike, isTableOf } from '../readers/file-head.ts'
import type { ColumnSpecs } from '../readers/headings.ts'
import { column } from '../readers/headings.ts'
import type { OpenFile } from '../readers/open-file.ts'
import { AUTHORITY_CODE, LSOA_CODE } from './codes.ts'
import { duplicateProblem } from './duplicates.ts'
import { yearInHeading } from './file-dates.ts'
import { geographyAttribution, ONS, OPEN_GOVERNMENT_LICENCE } from './licences.ts'
import type { Reading, Source } from './source.ts'

/**
 * LSOA 2021 to ward to authority, best fit: wards and LSOAs do not nest, and some wards get none. All of
 * England and Wales, 35,672 rows. Years stand in the headings (`WD24CD`, `LAD24CD`).
 */
export interface WardLookup extends Reading {
  readonly byLsoa: ReadonlyMap<string, WardOfLsoa>
  /** Years of the headings. */
  readonly wardYear: number
}

export interface WardOfLsoa {
  readonly ward: string
  readonly wardName: string
  readonly authority: string
  readonly authorityName: string
}

type Key = 'lsoa' | 'ward' | 'wardName' | 'authority' | 'authorityName'

const COLUMNS: ColumnSpecs<Key> = {
  lsoa: column('LSOA21CD'),
  ward: { heading: 'WD24CD', pattern: /^wd\d\dcd$/ },
  wardName: { heading: 'WD24NM', pattern: /^wd\d\dnm$/ },
  authority: { heading: 'LAD24CD', pattern: /^lad\d\dcd$/ },
  authorityName: { heading: 'LAD24NM', pattern: /^lad\d\dnm$/ },
}

export const wardLookup: Source<WardLookup> = {
  id: 'ons-lsoa21-ward-lookup',
  title: 'LSOA (2021) to electoral ward to local authority district, best fit lookup',
  publisher: ONS,
  address:
    'https://services1.arcgis.com/ESMARspQHYMw9BZ9/arcgis/rest/services/' +
    'LSOA21_WD24_LAD24_EW_LU/FeatureServer/0',
  fileName: 'LSOA21_WD24_LAD24_EW_LU.csv',
  namePattern: /^lsoa.*21.*(_wd\d\d|ward).*\.csv$/i,
  licence: OPEN_GOVERNMENT_LICENCE,
  attribution: geographyAttribution(2025),
  geography: 'LSOA 2021 to wards',
  gives: 'the authority and the best-fit ward of every neighbourhood',
  recognises: (head) => isTableOf(head, COLUMNS, { column: 'lsoa', code: LSOA_CODE }),
  edition: (head) =>
    `LSOA (2021) to ward (${yearInHeading(headingLike(head, /^wd\d\dcd$/i)) ?? 'year unknown'}) best fit`,
  read: readWardLookup,
}

function readWardLookup(file: OpenFile): Result<WardLookup> {
  const byLsoa = new Map<string, WardOfLsoa>()
  const read = readRows(file, COLUMNS, (row) => {
    const lsoa = row.text('lsoa').trim()
    if (!LSOA_CODE.test(lsoa)) return row.problem('lsoa', 'a code such as E01000001')
    if (byLsoa.has(lsoa)) return duplicateProblem(`${file.name}, row ${row.number}`, lsoa)
    const entry = readEntry(row)
    if (!AUTHORITY_CODE.test(entry.authority)) {
      return row.problem('authority', 'a code such as E08000025')
    }
    if (!AUTHORITY_CODE.test(entry.ward)) return row.problem('ward', 'a code such as E05011118')
    byLsoa.set(lsoa, entry)
    return null
  })
  if (!read.ok) return read
  const { headings, columns } = read.value.located
  const heading = columns.ward === undefined ? null : (headings[columns.ward] ?? null)
  return success({ rowsRead: read.value.rows, byLsoa, wardYear: yearInHeading(heading) ?? 0 })
}

function readEntry(row: CsvRow<Key>): WardOfLsoa {
  return {
    ward: row.text('ward').trim(),
    wardName: row.text('wardName').trim(),
    authority: row.text('authority').trim(),
    authorityName: row.text('authorityName').trim(),
  }
}
