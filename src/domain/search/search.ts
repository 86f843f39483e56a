import { bisectLeft } from 'd3-array'
import type { LevelTable } from '../area.ts'
import type { Place } from '../place.ts'
import type { RowOfLevel } from '../row-words.ts'
import type { AreaIndex, PlaceIndex } from './area-index.ts'
import { findEntries, type FoundEntry, PLAINLY_FOUND_BELOW } from './find-entries.ts'
import { type PostcodePoints, postcodesBeginning } from './postcodes.ts'
import type { WordIndex } from './word-index.ts'

/** What can be found, in the order of the answer where all are found equally well. */
export const SEARCH_KINDS = ['ward', 'neighbourhood', 'school', 'place', 'postcode'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

export type SearchHit =
  | { readonly kind: 'ward' | 'neighbourhood'; readonly target: RowOfLevel }
  | { readonly kind: 'school' | 'place'; readonly place: Place }
  /** Row of the table of postcodes. */
  | { readonly kind: 'postcode'; readonly row: number }

export interface SearchGroup {
  readonly kind: SearchKind
  /** How many were found; `hits` are the first of them. */
  readonly found: number
  readonly hits: readonly SearchHit[]
}

interface SearchOptions {
  readonly text: string
  readonly index: AreaIndex
  /** Null until they are here. */
  readonly places: PlaceIndex | null
  readonly postcodes: PostcodePoints | null
}

/** Hits of a kind that are shown beside those of other kinds, and where it is alone. */
const SHOWN_TOGETHER = 5
const SHOWN_ALONE = 12

interface Ranked {
  readonly kind: SearchKind
  readonly found: number
  /** What the best of them costs. */
  readonly best: number
  readonly first: (count: number) => readonly SearchHit[]
}

/**
 * What is meant by a few letters: by name (words in any order, their beginnings, with typing errors),
 * by code, or by postcode. Groups whose best was found as typed come before those found with errors
 * or by something else than the name; then wards before neighbourhoods, schools, places, postcodes.
 */
export function search(options: SearchOptions): readonly SearchGroup[] {
  const groups = [
    ...(['ward', 'neighbourhood'] as const).map((level) => rankRows(options, level)),
    ...rankPlaces(options),
    rankPostcodes(options),
  ].filter(({ found }) => found > 0)
  const shown = groups.length === 1 ? SHOWN_ALONE : SHOWN_TOGETHER
  return groups
    .sort((one, other) => tier(one.best) - tier(other.best))
    .map(({ kind, found, first }) => ({ kind, found, hits: first(shown) }))
}

/** 0 = found by name as typed, 1 = with errors or by something else. Sorting keeps the order else. */
function tier(cost: number): number {
  return cost < PLAINLY_FOUND_BELOW ? 0 : 1
}

function rankRows({ text, index }: SearchOptions, level: RowOfLevel['level']): Ranked {
  const { area } = index
  const table: LevelTable = level === 'ward' ? area.wards : area.neighbourhoods
  const words: WordIndex = level === 'ward' ? index.wards : index.neighbourhoods
  const byCode = rowsByCode(table, text)
  const found = byCode.length > 0 ? byCode : findEntries(words, text)
  return ranked(level, found, {
    name: (row) => table.names[row] ?? '',
    hit: (row) => ({ kind: level, target: { level, row } }),
  })
}

/** The rows whose code begins as typed; rows are sorted by code. */
function rowsByCode({ codes }: LevelTable, text: string): FoundEntry[] {
  const typed = text.trim().toUpperCase()
  if (!/^[A-Z]\d{2,8}$/.test(typed)) return []
  const rows: FoundEntry[] = []
  for (let row = bisectLeft(codes, typed); codes[row]?.startsWith(typed) === true; row += 1) {
    rows.push({ entry: row, cost: 0 })
  }
  return rows
}

function rankPlaces({ text, places }: SearchOptions): Ranked[] {
  if (places === null) return []
  const list = places.places
  const found = findEntries(places.words, text)
  const isSchool = ({ entry }: FoundEntry) => (list[entry]?.school ?? null) !== null
  const name = (entry: number) => list[entry]?.name ?? ''
  const of = (kind: 'school' | 'place', entries: readonly FoundEntry[]) =>
    ranked(kind, entries, { name, hit: (entry) => hitOf(kind, list[entry]) })
  return [
    of('school', found.filter(isSchool)),
    of(
      'place',
      found.filter((entry) => !isSchool(entry)),
    ),
  ]
}

function hitOf(kind: 'school' | 'place', place: Place | undefined): SearchHit {
  if (place === undefined) throw new Error('A place was found that is not in the list')
  return { kind, place }
}

function rankPostcodes({ text, postcodes }: SearchOptions): Ranked {
  const ranges = postcodes === null ? [] : postcodesBeginning(postcodes, text)
  return {
    kind: 'postcode',
    found: ranges.reduce((sum, { from, to }) => sum + to - from, 0),
    best: 0,
    first: (count) =>
      ranges
        .flatMap(({ from, to }) =>
          Array.from({ length: Math.min(count, to - from) }, (_, step) => from + step),
        )
        .slice(0, count)
        .map((row) => ({ kind: 'postcode', row })),
  }
}

interface Entries {
  readonly name: (entry: number) => string
  readonly hit: (entry: number) => SearchHit
}

function ranked(kind: SearchKind, found: readonly FoundEntry[], { name, hit }: Entries): Ranked {
  return {
    kind,
    found: found.length,
    best: found.reduce((least, { cost }) => Math.min(least, cost), Number.POSITIVE_INFINITY),
    first: (count) => cheapestEntries(found, count, name).map(({ entry }) => hit(entry)),
  }
}

/** The first few by cost, then by name: one walk, since thousands are found by a single letter. */
function cheapestEntries(
  found: readonly FoundEntry[],
  count: number,
  name: (entry: number) => string,
): FoundEntry[] {
  const first: FoundEntry[] = []
  const isBefore = (one: FoundEntry, other: FoundEntry) =>
    one.cost < other.cost || (one.cost === other.cost && name(one.entry) < name(other.entry))
  for (const candidate of found) {
    const last = first[count - 1]
    if (last !== undefined && !isBefore(candidate, last)) continue
    const place = first.findIndex((entry) => isBefore(candidate, entry))
    first.splice(place < 0 ? first.length : place, 0, candidate)
    if (first.length > count) first.pop()
  }
  return first
}
