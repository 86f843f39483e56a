import type { Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import type { CachedFile } from '../network/cache.ts'
import type { Refusal } from '../network/refusal.ts'
import type { Choice } from '../official/choose-authorities.ts'
import { chooseAuthorities } from '../official/choose-authorities.ts'
import { lookThrough } from '../official/find-files.ts'
import { readLookups } from '../official/read-lookups.ts'
import type { Folder } from '../readers/folder.ts'
import { fetchNeighbourhoods, fetchWards } from './area-boundaries.ts'
import type { CountryFile } from './country-files.ts'
import { FIGURE_FILES, LOOKUP_FILES } from './country-files.ts'
import type { Desk } from './desk.ts'

/**
 * Everything that an area is built from, from the cache or from the publishers, as a folder that is read
 * like any other. The lookups come first: they tell whether there is such an authority, and of which
 * neighbourhoods polygons are wanted. Fails at the first file that cannot be had; what came before it
 * stays in the cache.
 */
export async function fetchOfficial(desk: Desk, asked: readonly string[]): Promise<Result<Folder>> {
  const lookups = await fetchAll(desk, LOOKUP_FILES)
  if (!lookups.ok) return lookups
  const choice = readChoice(desk, lookups.value, asked)
  if (!choice.ok) return choice
  const rest = await fetchAll(desk, [
    ...FIGURE_FILES,
    () => fetchNeighbourhoods(desk, choice.value),
    () => fetchWards(desk, choice.value),
  ])
  if (!rest.ok) return rest
  return success(folderOf(desk, [...lookups.value, ...rest.value]))
}

async function fetchAll(
  desk: Desk,
  files: readonly CountryFile[],
): Promise<Result<readonly CachedFile[]>> {
  const had: CachedFile[] = []
  for (const fetch of files) {
    const got: Result<readonly CachedFile[], Refusal> = await fetch(desk)
    if (!got.ok) return failure(got.problem.problem)
    had.push(...got.value)
  }
  return success(had)
}

/** The same choice that reading makes later, from the same files. */
function readChoice(
  desk: Desk,
  files: readonly CachedFile[],
  asked: readonly string[],
): Result<Choice> {
  const lookups = readLookups(lookThrough(folderOf(desk, files)), () => undefined)
  if (!lookups.ok) return lookups
  return chooseAuthorities(asked, lookups.value.membership.authorities)
}

function folderOf({ cache }: Desk, files: readonly CachedFile[]): Folder {
  return {
    name: cache.store.name,
    files: files.map(({ path, journal, read }) => ({ path, read, address: journal.address })),
  }
}
