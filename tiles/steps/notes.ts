import type { FileOfPlaces } from '../../src/formats/area-package/place-files.ts'
import { FILES_OF_PLACES } from '../../src/formats/area-package/place-files.ts'
import type { SortedPlaces } from './place-points.ts'
import type { RepairCounts } from './repair.ts'

/** "1 ward", "2 wards". */
export function countOf(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}

/** What was mended of a level, in a sentence; none where nothing was. */
export function repairNotes(what: string, counts: RepairCounts): string[] {
  const { rows, cutRings, emptyRings, repeatedPoints, withoutSurface, turnedRings } = counts
  const mended = [
    cutRings > 0
      ? `${countOf(cutRings, 'self-touching ring', 'self-touching rings')} cut apart`
      : '',
    emptyRings > 0 ? `${countOf(emptyRings, 'ring', 'rings')} without surface left out` : '',
    repeatedPoints > 0
      ? `${countOf(repeatedPoints, 'repeated point', 'repeated points')} removed`
      : '',
  ].filter((part) => part !== '')
  const notes: string[] = []
  if (mended.length > 0) {
    const polygons = countOf(rows, `${what} boundary was`, `${what} boundaries were`)
    notes.push(`${polygons} mended: ${mended.join(', ')}.`)
  }
  if (turnedRings > 0) {
    const rings = countOf(turnedRings, 'outer ring', 'outer rings')
    notes.push(`${rings} of ${what} boundaries ran clockwise and were turned.`)
  }
  if (withoutSurface > 0) {
    notes.push(
      `${countOf(withoutSurface, `${what} has`, `${what}s have`)} a boundary without surface, kept as it is.`,
    )
  }
  return notes
}

/** Places that did not come along: too far away, or there already. */
export function placeNotes({ dropped, repeated }: Omit<SortedPlaces, 'places'>): string[] {
  const words: Record<FileOfPlaces, readonly [string, string]> = {
    schools: ['school', 'schools'],
    services: ['service', 'services'],
    assets: ['community asset', 'community assets'],
    openStreetMap: ['place of OpenStreetMap', 'places of OpenStreetMap'],
  }
  const notes = FILES_OF_PLACES.filter((file) => dropped[file] > 0).map((file) => {
    const places = countOf(dropped[file], ...words[file])
    return `${places} more than 3 km outside the area ${dropped[file] === 1 ? 'was' : 'were'} left out.`
  })
  if (repeated === 0) return notes
  const places = countOf(repeated, 'place was', 'places were')
  return [...notes, `${places} left out because the same id stands there already.`]
}
