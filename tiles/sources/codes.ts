/** Forms of the nine-character codes of the Office for National Statistics, England and Wales. */
export const LSOA_CODE = /^[EW]01\d{6}$/
export const WARD_CODE = /^[EW]05\d{6}$/
export const OUTPUT_AREA_CODE = /^[EW]00\d{6}$/
export const AUTHORITY_CODE = /^[EWSN]\d{8}$/

/** LSOAs of England in the 2021 edition (Open Geography portal). */
export const LSOAS_IN_ENGLAND = 33_755

/** From which share of England's LSOAs on a file speaks for England. */
export const NATIONAL_SHARE = 0.95

/** The last LSOA code of the 2011 edition; E01033769 to E01035762 exist only in 2021. */
const LAST_LSOA_OF_2011 = 'E01033768'

export function isEnglishLsoa(code: string): boolean {
  return code.startsWith('E01')
}

/** True for a code that the 2011 edition gave out. Most of them live on in 2021. */
export function isOf2011Range(code: string): boolean {
  return isEnglishLsoa(code) && code >= 'E01000001' && code <= LAST_LSOA_OF_2011
}
