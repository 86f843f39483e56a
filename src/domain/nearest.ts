import { distanceM, type LngLat } from './distance.ts'
import type { Place } from './place.ts'

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number]

export interface PlaceAtDistance {
  readonly place: Place
  /** Straight line from the middle of the view. */
  readonly distanceM: number
}

export interface KindInView {
  readonly kind: string
  readonly places: readonly PlaceAtDistance[]
}

/** The middle of what is in view. */
export function middleOf([west, south, east, north]: Bounds): LngLat {
  return { lng: (west + east) / 2, lat: (south + north) / 2 }
}

/** Places whose point is in view, edges included. */
export function placesInView(places: readonly Place[], bounds: Bounds): Place[] {
  const [west, south, east, north] = bounds
  return places.filter(({ lng, lat }) => lng >= west && lng <= east && lat >= south && lat <= north)
}

/**
 * What is in view, by kind in the order of `kinds`, nearest to the middle first (ties by name, then
 * id). Kinds that are not named, and kinds without a place in view, are left out.
 */
export function placesByKind(
  places: readonly Place[],
  bounds: Bounds,
  kinds: readonly string[],
): KindInView[] {
  const middle = middleOf(bounds)
  const byKind = new Map<string, PlaceAtDistance[]>(kinds.map((kind) => [kind, []]))
  for (const place of placesInView(places, bounds))
    byKind.get(place.kind)?.push({ place, distanceM: distanceM(middle, place) })
  return [...byKind].flatMap(([kind, found]) =>
    found.length === 0 ? [] : [{ kind, places: found.sort(nearestFirst) }],
  )
}

function nearestFirst(one: PlaceAtDistance, two: PlaceAtDistance): number {
  return (
    one.distanceM - two.distanceM ||
    one.place.name.localeCompare(two.place.name, 'en-GB') ||
    (one.place.id < two.place.id ? -1 : 1)
  )
}
