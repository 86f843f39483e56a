import type { OutputAreaTable } from './area.ts'
import { distanceM, type LngLat } from './distance.ts'

/** Of latitude, on the sphere of `distanceM`: what is further north or south than the nearest is out. */
const METRES_PER_DEGREE_AT_LEAST = 111_000

/**
 * The neighbourhood of the output area whose centroid is nearest to a point (ties to the lower
 * row); null where there are no output areas. Near a border it may be the one next door, so words
 * that use it must allow for that: polygons are in the tiles, not in the tables.
 */
export function nearestNeighbourhood(outputAreas: OutputAreaTable, point: LngLat): number | null {
  let nearest: number | null = null
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < outputAreas.size; i += 1) {
    const lng = outputAreas.lng[i]
    const lat = outputAreas.lat[i]
    const row = outputAreas.neighbourhoodRows[i]
    if (lng === undefined || lat === undefined || row === undefined) continue
    if (Math.abs(lat - point.lat) * METRES_PER_DEGREE_AT_LEAST > least) continue
    const metres = distanceM(point, { lng, lat })
    if (metres < least || (metres === least && nearest !== null && row < nearest)) {
      least = metres
      nearest = row
    }
  }
  return nearest
}
