import { column } from '../readers/headings.ts'
import type { ShareLayout } from './census-shares.ts'
import { GEOGRAPHY_CODE, isShareTable, readShares } from './census-shares.ts'
import type { FigureTable } from './figure-table.ts'
import { CENSUS_ATTRIBUTION, ONS, OPEN_GOVERNMENT_LICENCE } from './licences.ts'
import type { Source } from './source.ts'

/**
 * Census 2021, TS037 General health, by LSOA (Nomis bulk file). `good-health` = (very good + good) / all
 * residents. The file by output area has the same headings and is told apart by its codes.
 */
const LAYOUT: ShareLayout<'code' | 'total' | 'veryGood' | 'good' | 'fair' | 'bad' | 'veryBad'> = {
  columns: {
    code: GEOGRAPHY_CODE,
    total: column('General health: Total: All usual residents'),
    veryGood: column('General health: Very good health'),
    good: column('General health: Good health'),
    fair: column('General health: Fair health'),
    bad: column('General health: Bad health'),
    veryBad: column('General health: Very bad health'),
  },
  part: ['veryGood', 'good'],
  whole: ['total'],
  check: { total: 'total', parts: ['veryGood', 'good', 'fair', 'bad', 'veryBad'] },
}

export const generalHealth: Source<FigureTable> = {
  id: 'nomis-ts037',
  title: 'Census 2021, TS037 General health',
  publisher: ONS,
  address: 'https://www.nomisweb.co.uk/output/census/2021/census2021-ts037.zip',
  fileName: 'census2021-ts037-lsoa.csv',
  namePattern: /ts037.*lsoa.*\.csv$/i,
  licence: OPEN_GOVERNMENT_LICENCE,
  attribution: CENSUS_ATTRIBUTION,
  geography: 'LSOA 2021',
  gives: 'good health',
  recognises: (head) => isShareTable(head, LAYOUT),
  edition: () => 'Census, 21 March 2021',
  read: (file) => readShares(file, 'good-health', LAYOUT),
}
