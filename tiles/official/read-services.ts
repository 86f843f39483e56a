import { placeKindById } from '../../src/catalogue/places.ts'
import type { SourceFacts } from '../../src/domain/area.ts'
import type { Place, PlaceFile } from '../../src/domain/place.ts'
import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import type { PostcodeInput } from '../area-input.ts'
import { libraries } from '../sources/ace-libraries.ts'
import { childrensCentres } from '../sources/gias-childrens-centres.ts'
import { hospitals } from '../sources/nhs-hospitals.ts'
import { gpPractices, pharmacies } from '../sources/nhs-organisations.ts'
import { ownPlaces } from '../sources/own-places.ts'
import type { FoundPlace, PlaceTable } from '../sources/place-table.ts'
import type { Source } from '../sources/source.ts'
import type { Loaded, Shelf } from './find-files.ts'
import { loadIfThere, loadPieces, numbered } from './find-files.ts'
import { frameAround, isInFrame, REACH_METRES } from './frames.ts'
import type { Frame } from './gather-output-areas.ts'
import { counted, someOf } from './plain-words.ts'
import type { Progress } from './read-lookups.ts'
import type { PostcodesRead } from './read-postcodes.ts'
import { districtOf, readPostcodes } from './read-postcodes.ts'

/** How many places that cannot be placed are named before the rest are counted. */
const NAMED = 10

const SOURCES: readonly Source<PlaceTable>[] = [
  gpPractices,
  pharmacies,
  hospitals,
  childrensCentres,
  libraries,
]

export interface ServicesRead {
  readonly places: Readonly<Record<PlaceFile, readonly Place[]>>
  readonly postcodes: readonly PostcodeInput[]
  readonly sources: readonly SourceFacts[]
  readonly notes: readonly string[]
}

/**
 * Reads postcodes and every list of places beside schools that is there. A place without a point of its own
 * stands at its postcode; what cannot be placed is counted and named. Files that are absent are notes.
 */
export function readServices(
  shelf: Shelf,
  frames: Iterable<Frame>,
  progress: Progress,
): Result<ServicesRead> {
  progress('Reading postcodes', null)
  const own = [...frames]
  const postcodes = readPostcodes(shelf, frameAround(own, 0))
  if (!postcodes.ok) return postcodes
  progress('Reading services', null)
  const reach = frameAround(own, REACH_METRES)
  const places: Record<PlaceFile, Place[]> = { schools: [], services: [], assets: [] }
  const sources = [...postcodes.value.sources]
  const notes = [...postcodes.value.notes]
  const absent: string[] = []
  const files: Loaded<PlaceTable>[] = []
  for (const source of SOURCES) {
    const file = loadIfThere(shelf, source)
    if (!file.ok) return file
    if (file.value !== null) files.push(file.value)
    else absent.push(`${source.gives} (${source.fileName})`)
  }
  const brought = loadPieces(shelf, ownPlaces)
  if (!brought.ok) return brought
  for (const file of [...files, ...brought.value]) {
    const gathered = gatherPlaces(file, { reach, postcodes: postcodes.value })
    for (const place of gathered.places) {
      places[placeKindById(place.kind)?.file ?? 'services'].push(place)
    }
    const facts = file.facts(gathered.places.length)
    sources.push(numbered(facts, Math.max(0, brought.value.indexOf(file))))
    notes.push(...gathered.notes)
  }
  if (absent.length > 0) notes.push(`No file was found of ${absent.join(', ')}: none are shown.`)
  return success({ places, postcodes: postcodes.value.postcodes, sources, notes })
}

interface Around {
  readonly reach: Frame
  readonly postcodes: PostcodesRead
}

function gatherPlaces({ value, fileName }: Loaded<PlaceTable>, { reach, postcodes }: Around) {
  const places: Place[] = []
  const lost: FoundPlace[] = []
  for (const found of value.found) {
    const { postcode } = found.facts
    const point = found.point ?? (postcode === null ? null : postcodes.pointOf(postcode))
    if (point === null) lost.push(found)
    else if (isInFrame(reach, ...point)) {
      places.push({ ...found.facts, lng: point[0], lat: point[1], outside: false })
    }
  }
  return { places, notes: lostNotes(fileName, lost, postcodes) }
}

/** A list of all England has many whose postcode lies elsewhere: named are those that may be near. */
function lostNotes(
  file: string,
  lost: readonly FoundPlace[],
  { sources, districts }: PostcodesRead,
): readonly string[] {
  if (lost.length === 0) return []
  if (sources.length === 0) {
    return [
      `${counted(lost.length, 'place')} of ${file} cannot be shown: they have no point, and there is no ` +
        'file of postcodes.',
    ]
  }
  const near = lost.filter(({ facts: { postcode } }) => {
    return postcode === null || districts.has(districtOf(postcode))
  })
  if (near.length === 0) return []
  const names = near.map(({ facts }) => `${facts.name}, ${facts.postcode ?? 'no postcode'}`)
  return [
    `${counted(near.length, 'place')} of ${file} cannot be shown: no postcode with a point ` +
      `(${someOf(names, NAMED)}).`,
  ]
}
