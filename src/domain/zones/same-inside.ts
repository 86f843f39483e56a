import { type PlaceGround, placesInside } from './places-inside.ts'
import type { ZoneShape } from './zone.ts'
import type { ZoneGround } from './zone-ground.ts'
import { zoneMembership } from './zone-membership.ts'

interface SameInsideOptions {
  readonly ground: ZoneGround
  /** Null while they are not at hand: then only people are compared. */
  readonly places: PlaceGround | null
}

/** Whether two shapes take in the very same output areas, neighbourhoods and places. */
export function sameInside(
  one: ZoneShape,
  other: ZoneShape,
  { ground, places }: SameInsideOptions,
): boolean {
  const inside = (shape: ZoneShape) => {
    const { rows, outputAreaRows } = zoneMembership(shape, ground)
    const placed = places === null ? [] : placesInside(shape, { ground, places })
    return [rows, outputAreaRows, placed.map(({ id }) => id)].map((list) => list.join(' '))
  }
  const [first, second] = [inside(one), inside(other)]
  return first.every((list, at) => list === second[at])
}
