import { column } from '../readers/headings.ts'
import type { ShareLayout } from './census-shares.ts'
import { GEOGRAPHY_CODE, isShareTable, readShares } from './census-shares.ts'
import type { FigureTable } from './figure-table.ts'
import { CENSUS_ATTRIBUTION, ONS, OPEN_GOVERNMENT_LICENCE } from './licences.ts'
import type { Source } from './source.ts'

const TABLE = 'Highest level of qualification:'

/**
 * Census 2021, TS067 Highest level of qualification, residents aged 16 and over, by LSOA (Nomis bulk
 * file). `no-qualifications` = none / all aged 16 and over. "Level 4 ... and above" is also written
 * "or above".
 */
const LAYOUT: ShareLayout<
  'code' | 'total' | 'none' | 'level1' | 'level2' | 'apprenticeship' | 'level3' | 'level4' | 'other'
> = {
  columns: {
    code: GEOGRAPHY_CODE,
    total: column(`${TABLE} Total: All usual residents aged 16 years and over`),
    none: column(`${TABLE} No qualifications`),
    level1: column(`${TABLE} Level 1 and entry level qualifications`),
    level2: column(`${TABLE} Level 2 qualifications`),
    apprenticeship: column(`${TABLE} Apprenticeship`),
    level3: column(`${TABLE} Level 3 qualifications`),
    level4: {
      heading: `${TABLE} Level 4 qualifications and above`,
      pattern: /^highest level of qualification:level 4 qualifications (and|or) above$/,
    },
    other: column(`${TABLE} Other qualifications`),
  },
  part: ['none'],
  whole: ['total'],
  check: {
    total: 'total',
    parts: ['none', 'level1', 'level2', 'apprenticeship', 'level3', 'level4', 'other'],
  },
}

export const qualifications: Source<FigureTable> = {
  id: 'nomis-ts067',
  title: 'Census 2021, TS067 Highest level of qualification',
  publisher: ONS,
  address: 'https://www.nomisweb.co.uk/output/census/2021/census2021-ts067.zip',
  fileName: 'census2021-ts067-lsoa.csv',
  namePattern: /ts067.*lsoa.*\.csv$/i,
  licence: OPEN_GOVERNMENT_LICENCE,
  attribution: CENSUS_ATTRIBUTION,
  geography: 'LSOA 2021',
  gives: 'adults without qualifications',
  recognises: (head) => isShareTable(head, LAYOUT),
  edition: () => 'Census, 21 March 2021',
  read: (file) => readShares(file, 'no-qualifications', LAYOUT),
}
