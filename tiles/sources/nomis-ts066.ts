import { firstRecords } from '../readers/csv.ts'
import { column, locateColumns } from '../readers/headings.ts'
import type { ShareLayout } from './census-shares.ts'
import { GEOGRAPHY_CODE, isShareTable, readShares } from './census-shares.ts'
import type { FigureTable } from './figure-table.ts'
import { CENSUS_ATTRIBUTION, ONS, OPEN_GOVERNMENT_LICENCE } from './licences.ts'
import type { Source } from './source.ts'

const TABLE = 'Economic activity status:'
const TOTAL = column(`${TABLE} Total: All usual residents aged 16 years and over`)
const INACTIVE = column(`${TABLE} Economically inactive`)

/**
 * Census 2021, TS066 Economic activity status, residents aged 16 and over, by LSOA (Nomis bulk file).
 * `unemployment-census` = unemployed / economically active. The published table counts full-time students
 * apart, so both groups are added; some extracts have merged them already.
 */
const MERGED: ShareLayout<'code' | 'total' | 'active' | 'unemployed' | 'inactive'> = {
  columns: {
    code: GEOGRAPHY_CODE,
    total: TOTAL,
    active: column(`${TABLE} Economically active`),
    unemployed: column(`${TABLE} Economically active: Unemployed`),
    inactive: INACTIVE,
  },
  part: ['unemployed'],
  whole: ['active'],
  check: { total: 'total', parts: ['active', 'inactive'] },
}

const OTHERS = `${TABLE} Economically active (excluding full-time students)`
const STUDENTS = `${TABLE} Economically active and a full-time student`

const SPLIT: ShareLayout<
  | 'code'
  | 'total'
  | 'activeOthers'
  | 'activeStudents'
  | 'unemployedOthers'
  | 'unemployedStudents'
  | 'inactive'
> = {
  columns: {
    code: GEOGRAPHY_CODE,
    total: TOTAL,
    activeOthers: column(OTHERS),
    activeStudents: column(STUDENTS),
    unemployedOthers: column(`${OTHERS}: Unemployed`),
    unemployedStudents: column(`${STUDENTS}: Unemployed`),
    inactive: INACTIVE,
  },
  part: ['unemployedOthers', 'unemployedStudents'],
  whole: ['activeOthers', 'activeStudents'],
  check: { total: 'total', parts: ['activeOthers', 'activeStudents', 'inactive'] },
}

const INDICATOR = 'unemployment-census'

export const economicActivity: Source<FigureTable> = {
  id: 'nomis-ts066',
  title: 'Census 2021, TS066 Economic activity status',
  publisher: ONS,
  address: 'https://www.nomisweb.co.uk/output/census/2021/census2021-ts066.zip',
  fileName: 'census2021-ts066-lsoa.csv',
  namePattern: /ts066.*lsoa.*\.csv$/i,
  licence: OPEN_GOVERNMENT_LICENCE,
  attribution: CENSUS_ATTRIBUTION,
  geography: 'LSOA 2021',
  gives: 'unemployment',
  recognises: (head) => isShareTable(head, MERGED) || isShareTable(head, SPLIT),
  edition: () => 'Census, 21 March 2021',
  read: (file) => {
    const split = locateColumns(firstRecords(file.text), SPLIT.columns, file.name)
    return split.ok ? readShares(file, INDICATOR, SPLIT) : readShares(file, INDICATOR, MERGED)
  },
}
