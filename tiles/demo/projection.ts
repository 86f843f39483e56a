import type { GroundPoint } from './plan.ts'

/** Kilometres of a degree of latitude near the middle of the British Isles' parallels (WGS84). */
const KM_PER_DEGREE = 111.3

/**
 * Flat ground to degrees WGS84, by the sinusoidal projection: surfaces stay true, so that an
 * England-sized outline keeps England's surface. Rounded to 1e-7 degrees (a centimetre); the same
 * ground point always becomes the same position, bit for bit.
 */
export function projector(origin: { readonly lng: number; readonly lat: number }) {
  return ([x, y]: GroundPoint): [number, number] => {
    const lat = origin.lat + y / KM_PER_DEGREE
    const lng = origin.lng + x / (KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180))
    return [Math.round(lng * 1e7) / 1e7, Math.round(lat * 1e7) / 1e7]
  }
}

export type Project = ReturnType<typeof projector>

/** The way back: degrees to flat ground, to the centimetre that positions are rounded to. */
export function toGround(
  origin: { readonly lng: number; readonly lat: number },
  { lng, lat }: { readonly lng: number; readonly lat: number },
): GroundPoint {
  const x = (lng - origin.lng) * KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180)
  return [x, (lat - origin.lat) * KM_PER_DEGREE]
}
