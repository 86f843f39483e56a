import { fromNationalGrid } from '../../src/formats/national-grid.ts'

export type LngLat = readonly [lng: number, lat: number]

export type Placed =
  | { readonly ok: true; readonly point: LngLat }
  | { readonly ok: false; readonly found: string }

/** Degrees around the British Isles, from Scilly to Shetland with room for Rockall and for error. */
const WEST = -14
const EAST = 3
const SOUTH = 49
const NORTH = 61.5

/**
 * A point in degrees from two numbers of a file, which may be degrees or metres of the National Grid:
 * decided by magnitude, as files of both kinds carry the same headings. Fails with words for what was
 * found where the point lies nowhere in Britain, or would if the two numbers changed places.
 */
export function placePoint(x: number, y: number): Placed {
  const isDegrees = Math.abs(x) <= 180 && Math.abs(y) <= 180
  if (isDegrees && isInBritain(x, y)) return { ok: true, point: [x, y] }
  if (isDegrees && isInBritain(y, x)) {
    return { ok: false, found: `latitude before longitude (${x}, ${y})` }
  }
  if (!isDegrees && isOnGrid(x, y)) return placeGridPoint(x, y)
  return { ok: false, found: `a point outside Britain (${x}, ${y})` }
}

function placeGridPoint(x: number, y: number): Placed {
  const point = fromNationalGrid(x, y)
  if (isInBritain(point[0], point[1])) return { ok: true, point }
  return { ok: false, found: `a point outside Britain (${x}, ${y})` }
}

function isInBritain(lng: number, lat: number): boolean {
  return lng >= WEST && lng <= EAST && lat >= SOUTH && lat <= NORTH
}

function isOnGrid(easting: number, northing: number): boolean {
  return easting >= 0 && easting <= 700_000 && northing >= 0 && northing <= 1_300_000
}
