import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import type { OutputAreaInput } from '../area-input.ts'
import type { LngLat } from '../readers/coordinates.ts'
import { LSOAS_IN_ENGLAND, NATIONAL_SHARE } from '../sources/codes.ts'
import type { Residents } from '../sources/nomis-ts001.ts'
import type { OutputAreaCentroids } from '../sources/ons-output-area-centroids.ts'
import type { OutputAreaLookup } from '../sources/ons-output-area-lookup.ts'
import type { Loaded } from './find-files.ts'
import { counted, someOf } from './plain-words.ts'

export interface OutputAreaFiles {
  readonly lookup: Loaded<OutputAreaLookup>
  readonly centroids: Loaded<OutputAreaCentroids>
  readonly residents: Loaded<Residents>
}

export interface OutputAreasGathered {
  readonly outputAreas: readonly OutputAreaInput[]
  /** Residents of every LSOA of England whose output areas all have a count. */
  readonly residentsByLsoa: ReadonlyMap<string, number>
  /** True where these are enough to weight a figure of England. */
  readonly coversEngland: boolean
}

/**
 * The output areas of the wanted neighbourhoods with centroid and residents. All three files must have
 * every one of them: a sum over fewer people than live there would look right and be wrong.
 */
export function gatherOutputAreas(
  files: OutputAreaFiles,
  wanted: ReadonlySet<string>,
): Result<OutputAreasGathered> {
  const { lookup, centroids, residents } = files
  const outputAreas: OutputAreaInput[] = []
  const missing = { centroid: [] as string[], residents: [] as string[] }
  for (const [code, lsoa] of lookup.value.lsoaByOutputArea) {
    if (!wanted.has(lsoa)) continue
    const point = centroids.value.points.get(code)
    const count = residents.value.byOutputArea.get(code)
    if (point === undefined) missing.centroid.push(code)
    if (count === undefined) missing.residents.push(code)
    if (point === undefined || count === undefined) continue
    outputAreas.push({ code, lng: point[0], lat: point[1], residents: count, neighbourhood: lsoa })
  }
  const problem =
    withoutOutputAreas(lookup, wanted) ??
    incomplete(centroids.fileName, missing.centroid) ??
    incomplete(residents.fileName, missing.residents)
  if (problem !== null) return failure(problem)
  const residentsByLsoa = sumByLsoa(lookup.value, residents.value)
  const english = [...residentsByLsoa.keys()].filter((code) => code.startsWith('E')).length
  return success({
    outputAreas,
    residentsByLsoa,
    coversEngland: english >= NATIONAL_SHARE * LSOAS_IN_ENGLAND,
  })
}

function sumByLsoa(lookup: OutputAreaLookup, residents: Residents): Map<string, number> {
  const sums = new Map<string, number>()
  for (const [outputArea, lsoa] of lookup.lsoaByOutputArea) {
    const count = residents.byOutputArea.get(outputArea) ?? Number.NaN
    sums.set(lsoa, (sums.get(lsoa) ?? 0) + count)
  }
  for (const [lsoa, sum] of sums) if (Number.isNaN(sum)) sums.delete(lsoa)
  return sums
}

function withoutOutputAreas(
  lookup: Loaded<OutputAreaLookup>,
  wanted: ReadonlySet<string>,
): Problem | null {
  const without = [...wanted].filter((lsoa) => !lookup.value.authorityByLsoa.has(lsoa))
  if (without.length === 0) return null
  return {
    where: lookup.fileName,
    expected: 'output areas of every neighbourhood of the area',
    found: `none for ${counted(without.length, 'neighbourhood')} (${someOf(without)})`,
    remedy: 'Use the whole file, for all of England, as the publisher offers it.',
  }
}

function incomplete(file: string, codes: readonly string[]): Problem | null {
  if (codes.length === 0) return null
  return {
    where: file,
    expected: 'a row for every output area of the area',
    found: `none for ${counted(codes.length, 'output area')} (${someOf(codes)})`,
    remedy: 'The file may be cut short or of another area: download it again, whole.',
  }
}

/** How far outside its neighbourhood's frame a centroid may lie: rounding, generalised borders, best fit. */
const MARGIN_DEGREES = 0.05

/**
 * Fails where a centroid lies kilometres from its neighbourhood: what swapped eastings and northings, a damaged
 * digit or a lookup of another place look like.
 */
export function checkCentroids(
  file: string,
  outputAreas: readonly OutputAreaInput[],
  frames: ReadonlyMap<string, Frame>,
): Problem | null {
  const astray = outputAreas.filter(({ neighbourhood, lng, lat }) => {
    const frame = frames.get(neighbourhood)
    return frame !== undefined && !holds(frame, [lng, lat])
  })
  if (astray.length === 0) return null
  return {
    where: file,
    expected: 'centroids inside the neighbourhoods of their output areas',
    found: `${counted(astray.length, 'centroid')} elsewhere (${someOf(astray.map(({ code }) => code))})`,
    remedy: 'Look whether x and y have changed places, or download the file again.',
  }
}

/** West, south, east, north. */
export type Frame = readonly [number, number, number, number]

function holds([west, south, east, north]: Frame, [lng, lat]: LngLat): boolean {
  return (
    lng >= west - MARGIN_DEGREES &&
    lng <= east + MARGIN_DEGREES &&
    lat >= south - MARGIN_DEGREES &&
    lat <= north + MARGIN_DEGREES
  )
}
