import type { Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
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

/** The ward lookup names every LSOA of 2021, so the others are held against it. */
function checkEditions({ wards, outputAreas, deprivation: iod, membership }: Lookups) {
  const every = wards === null ? null : membership.everyLsoa
  const known = every === null || wards === null ? null : new Set(wards.value.byLsoa.keys())
  const lsoas = outputAreas.value.authorityByLsoa.keys()
  return (
    checkCodes(outputAreas.fileName, lsoas, known).problem ??
    (iod === null ? null : checkCodes(iod.fileName, iod.value.codes, known).problem)
  )
}
