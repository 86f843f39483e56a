import type { Problem } from '../../src/domain/result.ts'
import { isEnglishLsoa } from '../sources/codes.ts'
import type { EditionLookup } from '../sources/ons-lsoa11-lsoa21-lookup.ts'
import { someOf } from './plain-words.ts'

export interface EditionOfCodes {
  /** Set where codes of both editions stand in one file. */
  readonly problem: Problem | null
  /** Codes of England that neither edition has. */
  readonly unknown: readonly string[]
  readonly has2011: boolean
  readonly has2021: boolean
}

/** Codes tell their edition: a code that only one of the two has decides. */
export function editionOfCodes(
  file: string,
  found: Iterable<string>,
  { pairs }: EditionLookup,
): EditionOfCodes {
  const olds = new Set(pairs.map(({ old }) => old))
  const nows = new Set(pairs.map(({ now }) => now))
  const codes = [...found].filter(isEnglishLsoa)
  const onlyOld = codes.filter((code) => olds.has(code) && !nows.has(code))
  const onlyNow = codes.filter((code) => nows.has(code) && !olds.has(code))
  const unknown = codes.filter((code) => !nows.has(code) && !olds.has(code))
  const mixed = onlyOld.length > 0 && onlyNow.length > 0
  const problem = mixed ? mixedEditions(file, onlyOld, onlyNow) : null
  return { problem, unknown, has2011: onlyOld.length > 0, has2021: onlyNow.length > 0 }
}

function mixedEditions(where: string, old: readonly string[], now: readonly string[]): Problem {
  return {
    where,
    expected: 'LSOA codes of one edition',
    found: `codes of 2011 (${someOf(old)}) and of 2021 (${someOf(now)})`,
    remedy: 'Use one file for one edition of LSOAs.',
  }
}
