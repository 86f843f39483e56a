import type { Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import type { AreaInput } from '../area-input.ts'
import type { Folder } from '../readers/folder.ts'
import { schools } from '../sources/dfe-gias.ts'
import { checkAuthorities } from './check-lookups.ts'
import type { Choice } from './choose-authorities.ts'
import { chooseAuthorities } from './choose-authorities.ts'
import type { Shelf } from './find-files.ts'
import { loadIfThere, lookThrough } from './find-files.ts'
import { frameAround, REACH_METRES } from './frames.ts'
import { gatherSchools } from './gather-schools.ts'
import { areaNotes, lookupEdition, unknownFiles } from './area-notes.ts'
import { joinInspections } from './join-inspections.ts'
import { joinResults } from './join-results.ts'
import type { FiguresRead } from './read-figures.ts'
import { readFigures } from './read-figures.ts'
import type { Ground } from './read-ground.ts'
import { readGround } from './read-ground.ts'
import type { Lookups, Progress } from './read-lookups.ts'
import { readLookups } from './read-lookups.ts'
import type { OpenStreetMapRead } from './read-openstreetmap.ts'
import { readOpenStreetMap } from './read-openstreetmap.ts'
import type { ServicesRead } from './read-services.ts'
import { readServices } from './read-services.ts'
import { slug } from './slug.ts'

export interface OfficialRequest {
  /** Codes or names of authorities, or England. */
  readonly asked: readonly string[]
  /** Area id; made from the names where it is not given. */
  readonly id: string | null
  readonly progress: Progress
}

/**
 * Reads everything that a folder of official files says of an area. Needed are the boundaries of LSOAs
 * and wards, the lookup of output areas, their centroids and their residents; what else is missing is
 * left out and named in the notes.
 */
export function readOfficial(folder: Folder, request: OfficialRequest): Result<AreaInput> {
  request.progress(`Looking through ${folder.name}`, null)
  return readFromShelf(lookThrough(folder), request)
}

/** The same from a folder that has been looked into, for one area after the other. */
export function readFromShelf(shelf: Shelf, request: OfficialRequest): Result<AreaInput> {
  const { asked, progress } = request
  const lookups = readLookups(shelf, progress)
  if (!lookups.ok) return lookups
  const choice = chooseAuthorities(asked, lookups.value.membership.authorities)
  if (!choice.ok) return choice
  const contradiction = checkAuthorities(lookups.value, choice.value)
  if (contradiction !== null) return failure(contradiction)
  const wanted = new Set(choice.value.authorities.flatMap(({ neighbourhoods }) => neighbourhoods))
  const area = { choice: choice.value, wanted, lookups: lookups.value }
  const ground = readGround(shelf, area, progress)
  if (!ground.ok) return ground
  const figures = readFigures(shelf, { ...area, ground: ground.value }, progress)
  if (!figures.ok) return figures
  const found = readSchools(shelf, { ...area, ground: ground.value }, progress)
  if (!found.ok) return found
  const services = readServices(shelf, ground.value.frames.values(), progress)
  if (!services.ok) return services
  const official = [...found.value.places, ...Object.values(services.value.places).flat()]
  const openStreetMap = readOpenStreetMap(shelf, { frames: ground.value.frames.values(), official })
  if (!openStreetMap.ok) return openStreetMap
  return success(
    areaInput(request, area, {
      unknown: unknownFiles(shelf),
      ground: ground.value,
      figures: figures.value,
      schools: found.value,
      services: services.value,
      openStreetMap: openStreetMap.value,
    }),
  )
}

interface AreaAsked {
  readonly choice: Choice
  readonly wanted: ReadonlySet<string>
  readonly lookups: Lookups
}

function readSchools(shelf: Shelf, area: AreaAsked & { ground: Ground }, progress: Progress) {
  progress('Reading schools', null)
  const file = loadIfThere(shelf, schools)
  if (!file.ok) return file
  if (file.value === null) {
    const notes = [`No file of schools (${schools.fileName}) was found, so none are shown.`]
    return success({ places: [], notes, sources: [] })
  }
  const frame = frameAround(area.ground.frames.values(), REACH_METRES)
  const gathered = gatherSchools(file.value, area.choice, { wanted: area.wanted, frame })
  if (!gathered.ok) return gathered
  const { places, notes } = gathered.value
  const inspected = joinInspections(shelf, places)
  if (!inspected.ok) return inspected
  const joined = joinResults(shelf, inspected.value.places)
  if (!joined.ok) return joined
  return success({
    places: joined.value.places,
    notes: [...notes, ...inspected.value.notes, ...joined.value.notes],
    sources: [file.value.facts(places.length), ...inspected.value.sources, ...joined.value.sources],
  })
}

type SchoolsRead = Extract<ReturnType<typeof readSchools>, { ok: true }>['value']

function areaInput(
  { id }: OfficialRequest,
  { choice, lookups }: AreaAsked,
  read: {
    readonly unknown: readonly string[]
    readonly ground: Ground
    readonly figures: FiguresRead
    readonly schools: SchoolsRead
    readonly services: ServicesRead
    readonly openStreetMap: OpenStreetMapRead
  },
): AreaInput {
  const { ground, figures, services, openStreetMap } = read
  const parts = [ground, figures, read.schools, services, openStreetMap]
  const names = choice.title === 'England' ? ['England'] : choice.authorities.map((a) => a.name)
  return {
    id: id ?? names.map(slug).join('-and-'),
    title: choice.title,
    codes: ground.codes,
    madeUp: false,
    countryName: 'England',
    neighbourhoodEdition: 'LSOA 2021',
    wardEdition: ground.wardEdition,
    wardLookupEdition: lookupEdition(lookups),
    neighbourhoods: ground.neighbourhoods,
    wards: ground.wards,
    outputAreas: ground.outputAreas,
    ageBands: ground.ageBands,
    indicators: figures.indicators,
    ownIndicators: figures.ownIndicators,
    countryWards: figures.countryWards,
    places: {
      ...services.places,
      schools: [...read.schools.places, ...services.places.schools],
      openStreetMap: openStreetMap.places,
    },
    context: openStreetMap.context,
    postcodes: services.postcodes,
    sources: parts.flatMap(({ sources }) => sources),
    notes: [...areaNotes(choice, lookups), ...parts.flatMap(({ notes }) => notes), ...read.unknown],
  }
}
