import { metresPerDegree } from '../geodesy.ts'
import { segmentDistanceM } from '../geometry/nearest-line.ts'
import type { Place } from '../place.ts'
import type { LinePolygon, Position } from './zone.ts'

/** A place outside a zone. */
export interface PlaceBeyond {
  readonly id: string
  readonly name: string
  /** Straight line to the nearest point of the zone's outline. */
  readonly distanceM: number
}

/** The place nearest to an outline, ties by id; null where there is none. */
export function nearestToOutline(
  places: readonly Place[],
  outline: readonly LinePolygon[],
): PlaceBeyond | null {
  let nearest: PlaceBeyond | null = null
  for (const { id, name, lng, lat } of places) {
    const distanceM = outlineDistanceM([lng, lat], outline)
    const closer =
      nearest === null ||
      distanceM < nearest.distanceM ||
      (distanceM === nearest.distanceM && id < nearest.id)
    if (closer) nearest = { id, name, distanceM }
  }
  return nearest
}

/** Metres from a position to the nearest edge of polygons. */
function outlineDistanceM(position: Position, outline: readonly LinePolygon[]): number {
  const scale = metresPerDegree(position[1])
  let nearest = Number.POSITIVE_INFINITY
  for (const ring of outline.flat()) {
    let before = ring[ring.length - 1]!
    for (const at of ring) {
      nearest = Math.min(nearest, segmentDistanceM(position, [...before, ...at], scale))
      before = at
    }
  }
  return nearest
}
