import type { AgeBand, SourceFacts } from '../../src/domain/area.ts'
import type { Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import type { AreaInput, NeighbourhoodInput, OutputAreaInput, WardInput } from '../area-input.ts'
import type { AgeTable } from '../sources/census-age-bands.ts'
import { residents } from '../sources/nomis-ts001.ts'
import { lsoaBoundaries } from '../sources/ons-lsoa21-boundaries.ts'
import { outputAreaCentroids } from '../sources/ons-output-area-centroids.ts'
import { wardBoundaries } from '../sources/ons-wards.ts'
import { checkAges } from './check-ages.ts'
import { checkOutputAreas } from './check-lookups.ts'
import type { Choice } from './choose-authorities.ts'
import { checkCodes } from './code-edition.ts'
import type { Shelf } from './find-files.ts'
import { load } from './find-files.ts'
import { frameOf } from './frames.ts'
import { gatherNeighbourhoods, gatherWards } from './gather-ground.ts'
import type { Frame, OutputAreasGathered } from './gather-output-areas.ts'
import { checkCentroids, gatherOutputAreas } from './gather-output-areas.ts'
import { readAges } from './read-ages.ts'
import type { Lookups, Progress } from './read-lookups.ts'

/** Places and people of an area, before any figure. */
export interface Ground {
  readonly codes: AreaInput['codes']
  readonly neighbourhoods: readonly NeighbourhoodInput[]
  readonly wards: readonly WardInput[]
  readonly wardEdition: string
  readonly outputAreas: readonly OutputAreaInput[]
  readonly ageBands: readonly AgeBand[]
  /** Every table of residents by age that was read, whichever the bands come from. */
  readonly ageTables: readonly AgeTable[]
  /** Frame of each neighbourhood, by code. */
  readonly frames: ReadonlyMap<string, Frame>
  readonly people: OutputAreasGathered
  readonly sources: readonly SourceFacts[]
  readonly notes: readonly string[]
}

interface AreaAsked {
  readonly choice: Choice
  readonly wanted: ReadonlySet<string>
  readonly lookups: Lookups
}

/** Reads boundaries, output areas and ages; fails where a needed file is absent, broken or lacks a part. */
export function readGround(shelf: Shelf, area: AreaAsked, progress: Progress): Result<Ground> {
  const people = readPeople(shelf, area, progress)
  if (!people.ok) return people
  const drawn = readNeighbourhoods(shelf, { ...area, people: people.value.gathered }, progress)
  if (!drawn.ok) return drawn
  const wards = readWards(shelf, area, progress)
  if (!wards.ok) return wards
  const { outputAreas } = people.value.gathered
  const { centroids } = people.value
  const astray =
    checkCentroids(centroids.fileName, outputAreas, drawn.value.frames) ??
    checkOutputAreas({ lookup: area.lookups.outputAreas, centroids }, drawn.value)
  if (astray !== null) return failure(astray)
  return success({
    ...drawn.value,
    ...wards.value,
    outputAreas,
    people: people.value.gathered,
    codes: allCodes(area.choice, wards.value.authorityCodes),
    sources: [...drawn.value.sources, ...wards.value.sources, ...people.value.sources],
    notes: drawn.value.notes,
  })
}

function readPeople(shelf: Shelf, { wanted, lookups }: AreaAsked, progress: Progress) {
  progress('Reading output areas', null)
  const centroids = load(shelf, outputAreaCentroids)
  if (!centroids.ok) return centroids
  const counts = load(shelf, residents)
  if (!counts.ok) return counts
  const files = {
    lookup: lookups.outputAreas,
    centroids: centroids.value,
    residents: counts.value,
  }
  const gathered = gatherOutputAreas(files, wanted)
  if (!gathered.ok) return gathered
  const kept = gathered.value.outputAreas.length
  const sources = [files.lookup, files.centroids, files.residents].map(({ facts }) => facts(kept))
  return success({ gathered: gathered.value, sources, centroids: centroids.value })
}

function readNeighbourhoods(
  shelf: Shelf,
  area: AreaAsked & { readonly people: OutputAreasGathered },
  progress: Progress,
) {
  const { wanted, lookups, people } = area
  progress('Reading boundaries of neighbourhoods', null)
  const boundaries = load(shelf, lsoaBoundaries)
  if (!boundaries.ok) return boundaries
  const { problem } = checkCodes(
    boundaries.value.fileName,
    boundaries.value.value.codes,
    lookups.membership.everyLsoa,
  )
  if (problem !== null) return failure(problem)
  progress('Reading residents by age', null)
  const ages = readAges(shelf, wanted, lookups.membership)
  if (!ages.ok) return ages
  const { shown, tables } = ages.value
  const files = { ...lookups, boundaries: boundaries.value, ages: shown }
  const neighbourhoods = gatherNeighbourhoods(files, wanted, people.residentsByLsoa)
  if (!neighbourhoods.ok) return neighbourhoods
  const bands = checkAges(shown, neighbourhoods.value)
  if (!bands.ok) return bands
  return success({
    neighbourhoods: neighbourhoods.value,
    frames: new Map(neighbourhoods.value.map(({ code, geometry }) => [code, frameOf(geometry)])),
    ageBands: bands.value.bands,
    ageTables: tables,
    sources: [boundaries.value.facts(wanted.size), ...ages.value.sources],
    notes: [...ages.value.notes, ...bands.value.notes],
  })
}

function readWards(shelf: Shelf, { choice, lookups }: AreaAsked, progress: Progress) {
  progress('Reading boundaries of wards', null)
  const file = load(shelf, wardBoundaries)
  if (!file.ok) return file
  const gathered = gatherWards(file.value, choice)
  if (!gathered.ok) return gathered
  const { wards, authorityCodes } = gathered.value
  const lookupRows = choice.authorities.flatMap(({ neighbourhoods }) => neighbourhoods)
  const lookup = lookups.wards
  const listed = lookupRows.filter((code) => lookup?.value.byLsoa.has(code)).length
  return success({
    wards,
    wardEdition: `Wards, ${file.value.edition}`,
    authorityCodes,
    sources: [file.value.facts(wards.length), ...(lookup === null ? [] : [lookup.facts(listed)])],
  })
}

/** Each authority under every code that the lookups and the ward layer use for it. */
function allCodes(choice: Choice, fromWards: ReadonlyMap<string, string>): AreaInput['codes'] {
  const names = new Map(fromWards)
  for (const { codes, name } of choice.authorities) for (const code of codes) names.set(code, name)
  return [...names]
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}
