import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import { readRows } from '../readers/csv.ts'
import { isTableOf } from '../readers/file-head.ts'
import type { ColumnSpecs } from '../readers/headings.ts'
import { column } from '../readers/headings.ts'
import type { OpenFile } from '../readers/open-file.ts'
import { LSOA_CODE, OUTPUT_AREA_CODE } from './codes.ts'
import { duplicateProblem } from './duplicates.ts'
import { geographyAttribution, ONS, OPEN_GOVERNMENT_LICENCE } from './licences.ts'
import type { Reading, Source } from './source.ts'

/**
 * Output area 2021 to LSOA 2021 to authority, exact fit. Editions with and without columns of MSOAs and
 * enterprise partnerships are in use; the authority's heading names one year and may hold another's codes.
 */
export interface OutputAreaLookup extends Reading {
  /** LSOA by output area, in the order of the file. */
  readonly lsoaByOutputArea: ReadonlyMap<string, string>
  readonly authorityByLsoa: ReadonlyMap<string, { readonly code: string; readonly name: string }>
}

type Key = 'outputArea' | 'lsoa' | 'authority' | 'authorityName'

const COLUMNS: ColumnSpecs<Key> = {
  outputArea: column('OA21CD'),
  lsoa: column('LSOA21CD'),
  authority: { heading: 'LAD22CD', pattern: /^lad\d\dcd$/ },
  authorityName: { heading: 'LAD22NM', pattern: /^lad\d\dnm$/ },
}

export const outputAreaLookup: Source<OutputAreaLookup> = {
  id: 'ons-oa21-lookup',
  title: 'Output area (2021) to LSOA to local authority district, lookup',
  publisher: ONS,
  address:
    'https://services1.arcgis.com/ESMARspQHYMw9BZ9/arcgis/rest/services/' +
    'OA21_LAD22_LSOA21_MSOA21_LEP22_EN_LU_V2/FeatureServer/0',
  fileName: 'OA21_LAD22_LSOA21_MSOA21_LEP22_EN_LU_V2.csv',
  namePattern: /^(oa21|output_area.*2021).*lsoa.*\.csv$/i,
  licence: OPEN_GOVERNMENT_LICENCE,
  attribution: geographyAttribution(2025),
  geography: 'Output area 2021 to LSOA 2021',
  gives: 'the neighbourhood of every output area',
  recognises: (head) => isTableOf(head, COLUMNS, { column: 'outputArea', code: OUTPUT_AREA_CODE }),
  edition: () => 'December 2021, version 2',
  read: readOutputAreaLookup,
}

function readOutputAreaLookup(file: OpenFile): Result<OutputAreaLookup> {
  const lsoaByOutputArea = new Map<string, string>()
  const authorityByLsoa = new Map<string, { code: string; name: string }>()
  const read = readRows(file, COLUMNS, (row) => {
    const outputArea = row.text('outputArea').trim()
    const lsoa = row.text('lsoa').trim()
    if (!OUTPUT_AREA_CODE.test(outputArea)) {
      return row.problem('outputArea', 'a code such as E00000001')
    }
    if (!LSOA_CODE.test(lsoa)) return row.problem('lsoa', 'a code such as E01000001')
    if (lsoaByOutputArea.has(outputArea)) {
      return duplicateProblem(`${file.name}, row ${row.number}`, outputArea)
    }
    lsoaByOutputArea.set(outputArea, lsoa)
    if (!authorityByLsoa.has(lsoa)) {
      authorityByLsoa.set(lsoa, {
        code: row.text('authority').trim(),
        name: row.text('authorityName').trim(),
      })
    }
    return null
  })
  if (!read.ok) return read
  return success({ rowsRead: read.value.rows, lsoaByOutputArea, authorityByLsoa })
}
