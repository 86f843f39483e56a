import { LSOAS_IN_ENGLAND, NATIONAL_SHARE } from '../sources/codes.ts'
import type { Deprivation } from '../sources/mhclg-iod2025.ts'
import type { OutputAreaLookup } from '../sources/ons-output-area-lookup.ts'
import type { WardLookup } from '../sources/ons-ward-lookup.ts'
import { newestCode } from './authority-recodes.ts'

/** A local authority as the files know it. */
export interface Authority {
  /** Newest of its codes, as `authority-recodes.ts` knows them. */
  readonly newest: string
  readonly name: string
  /** Codes under which the files name it, sorted. */
  readonly codes: readonly string[]
  /** Sorted. */
  readonly neighbourhoods: readonly string[]
}

/** Which neighbourhood belongs to which authority, by all files that say so. */
export interface Membership {
  /** Sorted by name. */
  readonly authorities: readonly Authority[]
  /** All LSOAs of 2021 where a file names them all; null where no file does. */
  readonly everyLsoa: ReadonlySet<string> | null
}

export interface LookupFiles {
  readonly wards: WardLookup | null
  readonly outputAreas: OutputAreaLookup
  readonly deprivation: Deprivation | null
}

interface Draft {
  readonly newest: string
  readonly name: string
  readonly codes: Set<string>
  readonly neighbourhoods: string[]
}

/**
 * The ward lookup speaks first, then the Indices of Deprivation, then the output-area lookup: a
 * neighbourhood that one file has lost is still known by the next.
 */
export function readMembership({ wards, outputAreas, deprivation }: LookupFiles): Membership {
  const drafts = new Map<string, Draft>()
  const seen = new Set<string>()
  const claim = (lsoa: string, code: string, name: string) => {
    if (code === '' || !lsoa.startsWith('E')) return
    if (seen.has(lsoa)) return
    seen.add(lsoa)
    draftOf(drafts, code, name).neighbourhoods.push(lsoa)
  }
  for (const [lsoa, { authority, authorityName }] of wards?.byLsoa ?? []) {
    claim(lsoa, authority, authorityName)
  }
  for (const [lsoa, { code, name }] of deprivation?.authorityByLsoa ?? []) claim(lsoa, code, name)
  for (const [lsoa, { code, name }] of outputAreas.authorityByLsoa) claim(lsoa, code, name)
  const authorities = [...drafts.values()]
    .map((draft) => ({
      newest: draft.newest,
      name: draft.name,
      codes: [...draft.codes].sort(),
      neighbourhoods: draft.neighbourhoods.sort(),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
  return { authorities, everyLsoa: seen.size >= NATIONAL_SHARE * LSOAS_IN_ENGLAND ? seen : null }
}

function draftOf(drafts: Map<string, Draft>, code: string, name: string): Draft {
  const newest = newestCode(code)
  let draft = drafts.get(newest)
  if (draft === undefined) {
    draft = { newest, name, codes: new Set(), neighbourhoods: [] }
    drafts.set(newest, draft)
  }
  draft.codes.add(code)
  return draft
}
