import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import { readRows } from '../readers/csv.ts'
import { isTableOf } from '../readers/file-head.ts'
import type { ColumnSpecs } from '../readers/headings.ts'
import type { OpenFile } from '../readers/open-file.ts'
import { GEOGRAPHY_CODE } from './census-shares.ts'
import { OUTPUT_AREA_CODE } from './codes.ts'
import { duplicateProblem } from './duplicates.ts'
import { CENSUS_ATTRIBUTION, ONS, OPEN_GOVERNMENT_LICENCE } from './licences.ts'
import type { Reading, Source } from './source.ts'

/**
 * Census 2021, TS001 Residents, by output area (Nomis bulk file): how many people live where. A count
 * that is not published would make every sum above it wrong, so each row must have one.
 */
export interface Residents extends Reading {
  readonly byOutputArea: ReadonlyMap<string, number>
}

const COLUMNS: ColumnSpecs<'code' | 'total'> = {
  code: GEOGRAPHY_CODE,
  total: {
    heading: 'Residence type: Total; measures: Value',
    pattern: /^residence type:total(;measures:value|:all usual residents)?$/,
  },
}

export const residents: Source<Residents> = {
  id: 'nomis-ts001',
  title: 'Census 2021, TS001 Number of usual residents',
  publisher: ONS,
  address: 'https://www.nomisweb.co.uk/output/census/2021/census2021-ts001.zip',
  fileName: 'census2021-ts001-oa.csv',
  namePattern: /ts001[-_ ]?oa.*\.csv$/i,
  licence: OPEN_GOVERNMENT_LICENCE,
  attribution: CENSUS_ATTRIBUTION,
  geography: 'Output area 2021',
  gives: 'residents',
  recognises: (head) => isTableOf(head, COLUMNS, { column: 'code', code: OUTPUT_AREA_CODE }),
  edition: () => 'Census, 21 March 2021',
  read: readResidents,
}

function readResidents(file: OpenFile): Result<Residents> {
  const byOutputArea = new Map<string, number>()
  const read = readRows(file, COLUMNS, (row) => {
    const code = row.text('code').trim()
    if (!OUTPUT_AREA_CODE.test(code)) return row.problem('code', 'a code such as E00000001')
    if (byOutputArea.has(code)) return duplicateProblem(`${file.name}, row ${row.number}`, code)
    const total = row.count('total')
    if (total.kind !== 'value') return row.problem('total', 'a whole number not below 0')
    byOutputArea.set(code, total.value)
    return null
  })
  if (!read.ok) return read
  return success({ rowsRead: read.value.rows, byOutputArea })
}
