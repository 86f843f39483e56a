import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import type { CachedFile } from '../network/cache.ts'
import type { Refusal } from '../network/refusal.ts'
import type { Choice } from '../official/choose-authorities.ts'
import { chooseAuthorities } from '../official/choose-authorities.ts'
import { load, lookThrough } from '../official/find-files.ts'
import { frameOf } from '../official/frames.ts'
import type { Frame } from '../official/gather-output-areas.ts'
import { readLookups } from '../official/read-lookups.ts'
import type { Folder } from '../readers/folder.ts'
import { lsoaBoundaries } from '../sources/ons-lsoa21-boundaries.ts'
import { openStreetMap } from '../sources/openstreetmap.ts'
import { fetchNeighbourhoods, fetchWards, fingerprint, isCountry } from './area-boundaries.ts'
import type { CountryFile } from './country-files.ts'
import { FIGURE_FILES, LOOKUP_FILES } from './country-files.ts'
import type { Desk } from './desk.ts'
import { fetchOpenStreetMap } from './openstreetmap.ts'
import type { OptionalFile } from './optional-files.ts'
import { OPTIONAL_FILES } from './optional-files.ts'

export interface Fetched {
  readonly folder: Folder
  /** What could not be had, and why, a sentence each. */
  readonly notes: readonly string[]
}

/**
 * Everything that an area is built from, from the cache or from the publishers, as a folder that is read
 * like any other. The lookups come first: they tell whether there is such an authority, and of which
 * neighbourhoods polygons are wanted. Fails at the first needed file that cannot be had; what came before it
 * stays in the cache. A file that is not needed is left out with a note.
 */
export async function fetchOfficial(
  desk: Desk,
  asked: readonly string[],
): Promise<Result<Fetched>> {
  const lookups = await fetchAll(desk, LOOKUP_FILES)
  if (!lookups.ok) return lookups
  const choice = readChoice(desk, lookups.value, asked)
  if (!choice.ok) return choice
  const needed = await fetchAll(desk, [
    ...FIGURE_FILES,
    () => fetchNeighbourhoods(desk, choice.value),
    () => fetchWards(desk, choice.value),
  ])
  if (!needed.ok) return needed
  const area = optionalOf(desk, choice.value, needed.value)
  if (!area.ok) return area
  const more = await fetchOptional(desk, [...area.value, ...OPTIONAL_FILES])
  if (!more.ok) return more
  const files = [...lookups.value, ...needed.value, ...more.value.files]
  return success({ folder: folderOf(desk, files), notes: more.value.notes })
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

/** What the cache holds of a file goes before nothing; a disk that refuses is no matter of one file. */
async function fetchOptional(desk: Desk, wanted: readonly OptionalFile[]) {
  const files: CachedFile[] = []
  const notes: string[] = []
  let unreachable = 0
  for (const { source, fetch } of wanted) {
    const known = desk.cache.find(source.id)
    if (unreachable >= ENOUGH_UNREACHABLE) {
      files.push(...known)
      if (known.length === 0) notes.push(notTried(source))
      continue
    }
    const got = await fetch(desk, source.id)
    if (got.ok) {
      files.push(...got.value)
      continue
    }
    const { reason, problem } = got.problem
    if (reason === 'disk') return failure(problem)
    if (reason === 'unreachable') unreachable++
    files.push(...known)
    notes.push(couldNotFetch(source, problem, known.length > 0))
  }
  return success({ files, notes })
}

/** So many publishers out of reach: it is the line, and waiting for the others would take minutes. */
const ENOUGH_UNREACHABLE = 2

function notTried({ title }: OptionalFile['source']): string {
  return `"${title}" was not asked for, as publishers could not be reached, so it is left out.`
}

function couldNotFetch(
  { title, publisher }: OptionalFile['source'],
  { found }: Problem,
  hasOlder: boolean,
): string {
  const instead = hasOlder ? 'an older copy is used' : 'it is left out'
  return `"${title}" could not be fetched from ${publisher} (${found}), so ${instead}.`
}

/** What is asked for by the frame of the area; a whole country is more than OpenStreetMap's servers answer. */
function optionalOf(
  desk: Desk,
  choice: Choice,
  files: readonly CachedFile[],
): Result<readonly OptionalFile[]> {
  if (isCountry(choice)) return success([])
  const boundaries = load(lookThrough(folderOf(desk, files)), lsoaBoundaries)
  if (!boundaries.ok) return boundaries
  const codes = choice.authorities.flatMap(({ neighbourhoods }) => neighbourhoods).sort()
  const frames: Frame[] = []
  for (const code of codes) {
    const polygon = boundaries.value.value.polygon(code)
    if (!polygon.ok) return polygon
    frames.push(frameOf(polygon.value))
  }
  const name = fingerprint(choice.authorities.map(({ newest }) => newest))
  return success([
    { source: openStreetMap, fetch: (one) => fetchOpenStreetMap(one, { name, frames }) },
  ])
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
