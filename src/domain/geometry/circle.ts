import { metresPerDegree } from '../geodesy.ts'
import type { LineRing, Position } from '../zones/zone.ts'

/** Corners of a circle: at 48 the sides leave it by a fifth of a per cent of its radius. */
const CORNERS = 48

/** A circle as a ring, anticlockwise from the east, with a radius in metres (up to some 20 km). */
export function circle([lng, lat]: Position, radiusM: number): LineRing {
  const scale = metresPerDegree(lat)
  return Array.from({ length: CORNERS }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / CORNERS
    return [
      lng + (Math.cos(angle) * radiusM) / scale.lng,
      lat + (Math.sin(angle) * radiusM) / scale.lat,
    ]
  })
}
