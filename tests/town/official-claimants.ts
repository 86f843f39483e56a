import { PLANNED_NEIGHBOURHOODS } from './town-plan.ts'

export const CLAIMANTS_FILE = 'nomis/claimant-count-lsoa.csv'
export const EDITION_LOOKUP_FILE = 'ons/LSOA11_LSOA21_LAD22_EW_LU_v5.csv'

/**
 * How the tiny town came about: 1 and 2 were one area, 3 was two, 4 and 5 were drawn anew, and the others
 * stayed, under the codes that they have.
 */
const EDITION_PAIRS: readonly (readonly [old: string, now: string, change: string])[] = [
  ['E01000101', 'E01090001', 'S'],
  ['E01000101', 'E01090002', 'S'],
  ['E01000103', 'E01090003', 'M'],
  ['E01000113', 'E01090003', 'M'],
  ['E01000104', 'E01090004', 'X'],
  ['E01000104', 'E01090005', 'X'],
  ...PLANNED_NEIGHBOURHOODS.slice(5).map(({ code }) => [code, code, 'U'] as const),
]

export function editionLookup(): string {
  const rows = EDITION_PAIRS.map(([old, now, change], index) => {
    return `${old},Old name,${now},"Name, new",${change},E08000099,"Tinyton, City of", ,${index + 1}`
  })
  const headings = 'LSOA11CD,LSOA11NM,LSOA21CD,LSOA21NM,CHGIND,LAD22CD,LAD22NM,LAD22NMW,ObjectId'
  return `\uFEFF${[headings, ...rows].join('\r\n')}\r\n`
}

/** 30 claimants in each area of 2011, 0 in the sixth. */
export function claimantCount(month = 'September 2026'): string {
  const codes = [...new Set(EDITION_PAIRS.map(([old]) => old))]
  const rows = codes.map((code) => {
    const count = code === 'E01090006' ? 0 : 30
    return `"${month}","${code}",0,0,1,"Claimant count",20100,${count}`
  })
  const headings =
    '"DATE_NAME","GEOGRAPHY_CODE","GENDER","AGE","MEASURE","MEASURE_NAME","MEASURES","OBS_VALUE"'
  return `${[headings, ...rows].join('\n')}\n`
}
