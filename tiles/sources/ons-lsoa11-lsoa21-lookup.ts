import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import { readRows } from '../readers/csv.ts'
import { isTableOf } from '../readers/file-head.ts'
import type { ColumnSpecs } from '../readers/headings.ts'
import { column } from '../readers/headings.ts'
import type { OpenFile } from '../readers/open-file.ts'
import { LSOA_CODE } from './codes.ts'
import { duplicateProblem } from './duplicates.ts'
import { geographyAttribution, ONS, OPEN_GOVERNMENT_LICENCE } from './licences.ts'
import type { Reading, Source } from './source.ts'

/**
 * LSOA 2011 to LSOA 2021, exact fit: 35,796 rows, a row for each pair that shares ground, with a change
 * code: U unchanged, S split, M merged, X irregular. The best-fit lookup has no change code, so nothing can
 * be converted with it. The first edition calls its first column `F_LSOA11CD`.
 */
export interface EditionLookup extends Reading {
  readonly pairs: readonly EditionPair[]
}

export type Change = 'unchanged' | 'split' | 'merged' | 'irregular'

export interface EditionPair {
  readonly old: string
  readonly now: string
  readonly change: Change
}

const CHANGES: ReadonlyMap<string, Change> = new Map([
  ['U', 'unchanged'],
  ['S', 'split'],
  ['M', 'merged'],
  ['X', 'irregular'],
])

type Key = 'old' | 'now' | 'change'

const COLUMNS: ColumnSpecs<Key> = {
  old: { heading: 'LSOA11CD', pattern: /^(f_)?lsoa11cd$/ },
  now: column('LSOA21CD'),
  change: column('CHGIND'),
}

export const editionLookup: Source<EditionLookup> = {
  id: 'ons-lsoa11-lsoa21-lookup',
  title: 'LSOA (2011) to LSOA (2021), exact fit lookup with change codes',
  publisher: ONS,
  address:
    'https://services1.arcgis.com/ESMARspQHYMw9BZ9/arcgis/rest/services/' +
    'LSOA11_LSOA21_LAD22_EW_LU_v5/FeatureServer/0',
  fileName: 'LSOA11_LSOA21_LAD22_EW_LU_v5.csv',
  namePattern: /^lsoa.*11.*lsoa.*21.*(lu|lookup).*\.csv$/i,
  licence: OPEN_GOVERNMENT_LICENCE,
  attribution: geographyAttribution(2025),
  geography: 'LSOA 2011 to LSOA 2021',
  gives: 'figures by LSOA of 2011, brought to those of 2021',
  recognises: (head) => isTableOf(head, COLUMNS, { column: 'old', code: LSOA_CODE }),
  edition: () => 'LSOA (2011) to LSOA (2021) exact fit',
  read: readEditionLookup,
}

function readEditionLookup(file: OpenFile): Result<EditionLookup> {
  const pairs: EditionPair[] = []
  const seen = new Set<string>()
  const read = readRows(file, COLUMNS, (row) => {
    const old = row.text('old').trim()
    const now = row.text('now').trim()
    const change = CHANGES.get(row.text('change').trim().toUpperCase())
    if (!LSOA_CODE.test(old)) return row.problem('old', 'a code such as E01000001')
    if (!LSOA_CODE.test(now)) return row.problem('now', 'a code such as E01000001')
    if (change === undefined) return row.problem('change', 'one of U, S, M and X')
    if (seen.has(`${old} ${now}`)) {
      return duplicateProblem(`${file.name}, row ${row.number}`, `${old} to ${now}`)
    }
    seen.add(`${old} ${now}`)
    pairs.push({ old, now, change })
    return null
  })
  return read.ok ? success({ rowsRead: read.value.rows, pairs }) : read
}
