import type { Problem } from '../../src/domain/result.ts'
import { isEnglishLsoa, isOf2011Range } from '../sources/codes.ts'
import type { Membership } from './membership.ts'
import { counted, someOf } from './plain-words.ts'

export interface CodeCheck {
  /** Codes of England that no lookup knows; counted in the notes. */
  readonly unknown: readonly string[]
  /** Set where codes of 2011 stand in a file of 2021. */
  readonly problem: Problem | null
}

/**
 * Codes tell their edition: one that the 2011 edition gave out and the 2021 edition no longer has means
 * that the file is of 2011. Without a list of all LSOAs nothing can be said.
 */
export function checkCodes(
  file: string,
  codes: Iterable<string>,
  everyLsoa: ReadonlySet<string> | null,
): CodeCheck {
  if (everyLsoa === null) return { unknown: [], problem: null }
  const strange: string[] = []
  for (const code of codes) {
    if (!everyLsoa.has(code) && (isEnglishLsoa(code) || !/^W01\d{6}$/.test(code))) {
      strange.push(code)
    }
  }
  const of2011 = strange.filter(isOf2011Range)
  if (of2011.length === 0) return { unknown: strange, problem: null }
  const problem: Problem = {
    where: file,
    expected: 'LSOA codes of the 2021 edition',
    found: `${counted(of2011.length, 'code')} of the 2011 edition (${someOf(of2011)})`,
    remedy: 'Use the edition of the file for LSOAs of 2021.',
  }
  return { unknown: strange, problem }
}

/**
 * For files of a part of England, where no list of all LSOAs is at hand: codes that no lookup knows, in a file
 * that lacks at least as many of the area, stand in their place and are of another edition.
 */
export function checkReplaced(
  file: string,
  codes: ReadonlySet<string>,
  {
    wanted,
    membership: { authorities, everyLsoa },
  }: { readonly wanted: ReadonlySet<string>; readonly membership: Membership },
): Problem | null {
  if (everyLsoa !== null) return null
  const known = new Set(authorities.flatMap(({ neighbourhoods }) => neighbourhoods))
  const strange = [...codes].filter((code) => isOf2011Range(code) && !known.has(code))
  const missing = [...wanted].filter((code) => !codes.has(code))
  if (strange.length === 0 || strange.length > missing.length) return null
  return {
    where: file,
    expected: 'LSOA codes of the 2021 edition that the lookups know',
    found: `${someOf(strange)}, and none for ${someOf(missing)}`,
    remedy: 'Use the edition of the file for LSOAs of 2021, for the whole area.',
  }
}
