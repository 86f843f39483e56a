import type { LngLat } from './distance.ts'

const COMPASS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const

/**
 * Direction of one point from another in degrees clockwise from north, 0 to below 360, on a plane
 * that is true at the first point. Within an area of England that is as good as a great circle.
 */
export function bearingDegrees(from: LngLat, to: LngLat): number {
  const east = (to.lng - from.lng) * Math.cos((from.lat * Math.PI) / 180)
  const degrees = (Math.atan2(east, to.lat - from.lat) * 180) / Math.PI
  return (degrees + 360) % 360
}

/** Smallest angle between two bearings, 0 to 180 degrees. */
export function turnDegrees(one: number, two: number): number {
  const difference = Math.abs(one - two) % 360
  return Math.min(difference, 360 - difference)
}

/** "north-east": the nearest of eight. */
export function compassWords(degrees: number): string {
  return COMPASS[Math.round(degrees / 45) % COMPASS.length] ?? 'north'
}
