import type { SourceFacts } from '../../src/domain/area.ts'
import type { Place } from '../../src/domain/place.ts'
import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import { inspections } from '../sources/ofsted-inspections.ts'
import type { Shelf } from './find-files.ts'
import { loadIfThere } from './find-files.ts'

export interface SchoolsInspected {
  readonly places: readonly Place[]
  readonly sources: readonly SourceFacts[]
  readonly notes: readonly string[]
}

/** Gives schools the facts of their latest inspection, by URN; without a file they stay without. */
export function joinInspections(shelf: Shelf, schools: readonly Place[]): Result<SchoolsInspected> {
  const file = loadIfThere(shelf, inspections)
  if (!file.ok) return file
  if (file.value === null) {
    const note = `No file of inspections (${inspections.fileName}) was found, so none are shown.`
    return success({ places: schools, sources: [], notes: [note] })
  }
  const { byUrn } = file.value.value
  const places = schools.map((place) => {
    const inspection = byUrn.get(place.id.replace(/^urn:/, ''))
    if (inspection === undefined || place.school === null) return place
    return { ...place, school: { ...place.school, inspection } }
  })
  const joined = places.filter(({ school }) => school !== null && school.inspection !== null).length
  return success({ places, sources: [file.value.facts(joined)], notes: [] })
}
