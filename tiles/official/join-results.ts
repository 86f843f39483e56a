import type { SourceFacts } from '../../src/domain/area.ts'
import type { Place, SchoolResults } from '../../src/domain/place.ts'
import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import { performanceTables } from '../sources/dfe-performance-tables.ts'
import { schoolResults } from '../sources/ees-school-results.ts'
import type { SchoolResultsTable } from '../sources/school-results.ts'
import type { Loaded, Shelf } from './find-files.ts'
import { loadIfThere } from './find-files.ts'

export interface ResultsJoined {
  readonly places: readonly Place[]
  readonly sources: readonly SourceFacts[]
  readonly notes: readonly string[]
}

/** Explore Education Statistics goes before the performance tables, which it has replaced. */
const SOURCES = [...schoolResults.map(([, source]) => source), ...performanceTables]

/**
 * Gives schools the results of their pupils, by URN: of each key stage those of one file. Fails on a file that is
 * broken; without any, schools stay without.
 */
export function joinResults(shelf: Shelf, schools: readonly Place[]): Result<ResultsJoined> {
  const byStage = new Map<SchoolResults['stage'], Loaded<SchoolResultsTable>>()
  for (const source of SOURCES) {
    const file = loadIfThere(shelf, source)
    if (!file.ok) return file
    const stage = file.value?.value.stage
    if (file.value !== null && stage !== undefined && !byStage.has(stage)) {
      byStage.set(stage, file.value)
    }
  }
  const files = [...byStage.values()]
  const places = schools.map((place) => withResults(place, files))
  return success({
    places,
    sources: files.map((file) => {
      const joined = places.filter(({ id }) => file.value.byUrn.has(urnOf(id))).length
      return { ...file.facts(joined), edition: yearOf(file) }
    }),
    notes: files.length > 0 ? [] : ['No file of results of schools was found, so none are shown.'],
  })
}

function urnOf(id: string): string {
  return id.replace(/^urn:/, '')
}

function yearOf({ value, edition }: Loaded<SchoolResultsTable>): string {
  return value.year ?? edition
}

function withResults(place: Place, files: readonly Loaded<SchoolResultsTable>[]): Place {
  if (place.school === null) return place
  const results = files.flatMap((file): SchoolResults[] => {
    const found = file.value.byUrn.get(urnOf(place.id))
    return found === undefined ? [] : [{ stage: file.value.stage, year: yearOf(file), ...found }]
  })
  results.sort((one, other) => (one.stage < other.stage ? -1 : 1))
  return { ...place, school: { ...place.school, results } }
}
