import { metresPerDegree } from '../geodesy.ts'
import { segmentDistanceM } from '../geometry/nearest-line.ts'
import type { Place } from '../place.ts'
import type { LinePolygon, LineRing, Position } from './zone.ts'

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
  const edges = outline.flat().flatMap(edgesOf)
  let nearest: PlaceBeyond | null = null
  for (const { id, name, lng, lat } of places) {
    const distanceM = edgesDistanceM([lng, lat], edges)
    const closer =
      nearest === null ||
      distanceM < nearest.distanceM ||
      (distanceM === nearest.distanceM && id < nearest.id)
    if (closer) nearest = { id, name, distanceM }
  }
  return nearest
}

/** Both ends of an edge: lng, lat, lng, lat. Made once, for each is measured from every place. */
type Edge = readonly [number, number, number, number]

function edgesOf(ring: LineRing): Edge[] {
  return ring.map((at, index) => {
    const before = ring.at(index - 1) ?? at
    return [before[0], before[1], at[0], at[1]]
  })
}

/** Metres from a position to the nearest of some edges. */
function edgesDistanceM(position: Position, edges: readonly Edge[]): number {
  const scale = metresPerDegree(position[1])
  let nearest = Number.POSITIVE_INFINITY
  for (const edge of edges) nearest = Math.min(nearest, segmentDistanceM(position, edge, scale))
  return nearest
}
