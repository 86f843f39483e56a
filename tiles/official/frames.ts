import type { MultiPolygon, Polygon } from 'geojson'
import type { Frame } from './gather-output-areas.ts'

/** Places up to 3 km outside come along; the frame is a little wider, the polygons decide. */
export const REACH_METRES = 3_100

/** West, south, east, north of a polygon, by its outer rings. */
export function frameOf(geometry: Polygon | MultiPolygon): Frame {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  let west = Infinity
  let south = Infinity
  let east = -Infinity
  let north = -Infinity
  for (const [outer] of parts) {
    for (const [lng, lat] of outer ?? []) {
      if (lng === undefined || lat === undefined) continue
      west = Math.min(west, lng)
      south = Math.min(south, lat)
      east = Math.max(east, lng)
      north = Math.max(north, lat)
    }
  }
  return [west, south, east, north]
}

/** The frame round several, widened by a distance that is measured at their middle. */
export function frameAround(frames: Iterable<Frame>, metres: number): Frame {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const frame of frames) {
    west = Math.min(west, frame[0])
    south = Math.min(south, frame[1])
    east = Math.max(east, frame[2])
    north = Math.max(north, frame[3])
  }
  // The narrowest degrees anywhere in the frame, so that it is never too small.
  const latDegrees = metres / 111_100
  const lngDegrees = latDegrees / Math.cos(((north + latDegrees) * Math.PI) / 180)
  return [west - lngDegrees, south - latDegrees, east + lngDegrees, north + latDegrees]
}

export function isInFrame([west, south, east, north]: Frame, lng: number, lat: number): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north
}
