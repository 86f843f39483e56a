import type { Place } from '../place.ts'

/** Schools of one kind (primary, secondary, special ...) inside a zone. */
export interface ZoneSchools {
  /** Id of the kind in the catalogue. */
  readonly kind: string
  readonly count: number
  /** Pupils of the schools that say how many they have. */
  readonly pupils: number
  /** Schools that do not say. */
  readonly withoutPupils: number
}

export interface ZonePlaceKind {
  readonly kind: string
  readonly count: number
}

/** Schools inside by kind, each school once. */
export function zoneSchools(inside: readonly Place[]): ZoneSchools[] {
  return byKind(inside.filter(({ school }) => school !== null)).map(([kind, schools]) => ({
    kind,
    count: schools.length,
    pupils: schools.reduce((sum, { school }) => sum + (school?.pupils ?? 0), 0),
    withoutPupils: schools.filter(({ school }) => (school?.pupils ?? null) === null).length,
  }))
}

/** Everything else inside by kind. */
export function zonePlaceKinds(inside: readonly Place[]): ZonePlaceKind[] {
  return byKind(inside.filter(({ school }) => school === null)).map(([kind, places]) => ({
    kind,
    count: places.length,
  }))
}

/** By kind, kinds in the order of their ids: in which order a list has them is for who shows it. */
function byKind(places: readonly Place[]): [string, Place[]][] {
  const kinds = new Map<string, Place[]>()
  for (const place of places) {
    const known = kinds.get(place.kind)
    if (known === undefined) kinds.set(place.kind, [place])
    else known.push(place)
  }
  return [...kinds].sort(([one], [two]) => (one < two ? -1 : 1))
}
