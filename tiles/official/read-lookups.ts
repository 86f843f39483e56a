import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import { isEnglishLsoa, LSOAS_IN_ENGLAND, NATIONAL_SHARE } from '../sources/codes.ts'
import type { Deprivation } from '../sources/mhclg-iod2025.ts'
import { deprivation } from '../sources/mhclg-iod2025.ts'
import type { OutputAreaLookup } from '../sources/ons-output-area-lookup.ts'
import { outputAreaLookup } from '../sources/ons-output-area-lookup.ts'
import type { WardLookup } from '../sources/ons-ward-lookup.ts'
import { wardLookup } from '../sources/ons-ward-lookup.ts'
import { checkCodes } from './code-edition.ts'
import type { Loaded, Shelf } from './find-files.ts'
import { load, loadIfThere } from './find-files.ts'
import type { Membership } from './membership.ts'
import { readMembership } from './membership.ts'

/** The files that say which neighbourhood belongs where. */
export interface Lookups {
  readonly wards: Loaded<WardLookup> | null
  readonly outputAreas: Loaded<OutputAreaLookup>
  readonly deprivation: Loaded<Deprivation> | null
  readonly membership: Membership
}

/** Tells a person what is being done; a fraction where it is known how much is left. */
export type Progress = (message: string, fraction: number | null) => void

/** Reads the lookups. The one of output areas is needed; of the others, what is there. */
export function readLookups(shelf: Shelf, progress: Progress): Result<Lookups> {
  progress('Reading lookups', null)
  const wards = loadIfThere(shelf, wardLookup)
  if (!wards.ok) return wards
  const outputAreas = load(shelf, outputAreaLookup)
  if (!outputAreas.ok) return outputAreas
  progress('Reading the Indices of Deprivation', null)
  const iod = loadIfThere(shelf, deprivation)
  if (!iod.ok) return iod
  const membership = readMembership({
    wards: wards.value?.value ?? null,
    outputAreas: outputAreas.value.value,
    deprivation: iod.value?.value ?? null,
  })
  const lookups = {
    wards: wards.value,
    outputAreas: outputAreas.value,
    deprivation: iod.value,
    membership,
  }
  const problem = checkEditions(lookups)
  return problem === null ? success(lookups) : failure(problem)
}

/** Each file is held against the others, where one of them names (nearly) all LSOAs of 2021. */
function checkEditions({ wards, outputAreas, deprivation: iod }: Lookups): Problem | null {
  const files = [
    ...(wards === null ? [] : [{ name: wards.fileName, codes: [...wards.value.byLsoa.keys()] }]),
    ...(iod === null ? [] : [{ name: iod.fileName, codes: iod.value.codes }]),
    { name: outputAreas.fileName, codes: [...outputAreas.value.authorityByLsoa.keys()] },
  ]
  for (const { name, codes } of files) {
    const others = files.filter((other) => other.name !== name)
    if (!others.some((other) => coversEngland(other.codes))) continue
    const known = new Set(others.flatMap((other) => other.codes))
    const { problem } = checkCodes(name, codes, known)
    if (problem !== null) return problem
  }
  return null
}

function coversEngland(codes: readonly string[]): boolean {
  return codes.filter(isEnglishLsoa).length >= NATIONAL_SHARE * LSOAS_IN_ENGLAND
}
