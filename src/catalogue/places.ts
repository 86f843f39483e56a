import type { PlaceGroup } from '../domain/place.ts'
import type { PlaceKind } from './place-kind.ts'
import { FAITH_AND_COMMUNITY } from './places/faith-and-community.ts'
import { HEALTH_AND_FAMILY_SUPPORT } from './places/health-and-family-support.ts'
import { LIBRARIES_ARTS_LEARNING } from './places/libraries-arts-learning.ts'
import { PARKS_AND_PLACES } from './places/parks-and-places.ts'
import { SCHOOLS_AND_EARLY_YEARS } from './places/schools-and-early-years.ts'
import { WORKPLACES } from './places/workplaces.ts'
import { YOUTH_AND_SPORT } from './places/youth-and-sport.ts'

export interface PlaceGroupEntry {
  readonly id: PlaceGroup
  /** As in a list: "Schools and early years". */
  readonly title: string
}

/** The seven groups in display order. Colour and shape of a group are in `domain/palette.ts`. */
export const PLACE_GROUPS: readonly PlaceGroupEntry[] = [
  { id: 'schools', title: 'Schools and early years' },
  { id: 'health-and-family', title: 'Health and family support' },
  { id: 'youth-and-sport', title: 'Youth and sport' },
  { id: 'libraries-arts-learning', title: 'Libraries, arts and learning' },
  { id: 'faith-and-community', title: 'Faith and community groups' },
  { id: 'parks-and-places', title: 'Parks, allotments, places of interest' },
  { id: 'workplaces', title: 'Workplaces and employers' },
]

/** Every kind of place, by group in the order of `PLACE_GROUPS`. */
export const PLACE_KINDS: readonly PlaceKind[] = [
  ...SCHOOLS_AND_EARLY_YEARS,
  ...HEALTH_AND_FAMILY_SUPPORT,
  ...YOUTH_AND_SPORT,
  ...LIBRARIES_ARTS_LEARNING,
  ...FAITH_AND_COMMUNITY,
  ...PARKS_AND_PLACES,
  ...WORKPLACES,
]

const kindById = new Map(PLACE_KINDS.map((kind) => [kind.id, kind]))

/** The catalogue's entry, or null for an id that it does not know. */
export function placeKindById(id: string): PlaceKind | null {
  return kindById.get(id) ?? null
}
