import type { Place } from '../../src/domain/place.ts'
import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import type { PlacedSchool, Schools, SchoolWithoutPoint } from '../sources/dfe-gias.ts'
import { newestCode } from './authority-recodes.ts'
import type { Choice } from './choose-authorities.ts'
import type { Loaded } from './find-files.ts'
import { isInFrame } from './frames.ts'
import type { Frame } from './gather-output-areas.ts'
import { counted, someOf } from './plain-words.ts'

/** How many schools without a point are named before the rest are counted. */
const NAMED = 10

export interface SchoolsGathered {
  readonly places: readonly Place[]
  readonly notes: readonly string[]
}

/**
 * Schools within the frame of the area and its surroundings. Assembly tells those inside from those up
 * to 3 km outside, by the polygons. Fails where most schools that name a neighbourhood of the area have
 * their points elsewhere.
 */
export function gatherSchools(
  file: Loaded<Schools>,
  choice: Choice,
  area: { readonly wanted: ReadonlySet<string>; readonly frame: Frame },
): Result<SchoolsGathered> {
  const near = file.value.placed.filter(({ place }) => isInFrame(area.frame, place.lng, place.lat))
  const named = file.value.placed.filter(({ lsoa }) => area.wanted.has(lsoa))
  const astray = named.filter(({ place }) => !isInFrame(area.frame, place.lng, place.lat))
  if (astray.length * 2 > named.length) return failure(elsewhere(file.fileName, astray))
  const authorities = new Set(choice.authorities.map(({ newest }) => newest))
  const lost = file.value.withoutPoint.filter(
    ({ lsoa, authorities: codes }) =>
      area.wanted.has(lsoa) || codes.some((code) => authorities.has(newestCode(code))),
  )
  const notes = [
    ...(lost.length === 0 ? [] : [lostNote(file.fileName, lost)]),
    ...(astray.length === 0 ? [] : [astrayNote(file.fileName, astray)]),
  ]
  return success({ places: near.map(({ place }) => place), notes })
}

function lostNote(file: string, lost: readonly SchoolWithoutPoint[]): string {
  const names = lost.map(({ name }) => name)
  const have = lost.length === 1 ? 'has' : 'have'
  return (
    `${counted(lost.length, 'school')} of the area ${have} no point in ${file} and cannot be ` +
    `shown: ${someOf(names, NAMED)}.`
  )
}

/** The point decides where a school lies; a row whose point is kilometres from what it names is told. */
function astrayNote(file: string, astray: readonly PlacedSchool[]): string {
  const names = astray.map(({ place }) => place.name)
  const what = astray.length === 1 ? 'names a neighbourhood' : 'name neighbourhoods'
  return (
    `${counted(astray.length, 'school')} of ${file} ${what} of the area but ` +
    `${astray.length === 1 ? 'has its point' : 'have their points'} far away, and are not shown: ${someOf(names, NAMED)}.`
  )
}

function elsewhere(file: string, astray: readonly PlacedSchool[]): Problem {
  const names = someOf(astray.map(({ place }) => place.name))
  return {
    where: `${file}, columns "Easting" and "Northing"`,
    expected: 'points near the neighbourhoods that the rows name',
    found: `${counted(astray.length, 'school')} of the area elsewhere (${names})`,
    remedy: 'Look whether the two columns have changed places, or download the file again.',
  }
}
