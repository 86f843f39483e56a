import { NBSP } from './words.ts'

export interface LngLat {
  readonly lng: number
  readonly lat: number
}

/** Mean radius of the Earth (IUGG: (2a + b) / 3 of GRS 80), in metres. */
const EARTH_RADIUS_M = 6_371_008.8

/**
 * Straight-line distance in metres on a sphere (haversine). Over England it is within 0.4 % of the
 * distance on the ellipsoid: 4 m in a kilometre, less than the width of a school.
 */
export function distanceM(from: LngLat, to: LngLat): number {
  const toRadians = Math.PI / 180
  const halfLat = Math.sin(((to.lat - from.lat) * toRadians) / 2)
  const halfLng = Math.sin(((to.lng - from.lng) * toRadians) / 2)
  const chord =
    halfLat ** 2 + Math.cos(from.lat * toRadians) * Math.cos(to.lat * toRadians) * halfLng ** 2
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** "80 m", "1.2 km", "14 km": no finer than the point of a place deserves. */
export function distanceWords(metres: number): string {
  const rounded = Math.round(metres / 10) * 10
  if (rounded < 1000) return `${rounded}${NBSP}m`
  const kilometres = metres / 1000
  return `${kilometres.toFixed(kilometres < 9.95 ? 1 : 0)}${NBSP}km`
}
