/**
 * Surfaces and lengths on the WGS84 ellipsoid. Positions are flat arrays of longitude and latitude in
 * degrees: `[lng, lat, lng, lat, ...]`.
 */

/** Semi-major axis in metres and flattening: NIMA TR8350.2, third edition, table 3.1. */
const AXIS_M = 6378137
const FLATTENING = 1 / 298.257223563
const E2 = FLATTENING * (2 - FLATTENING)
const E = Math.sqrt(E2)
const RADIANS = Math.PI / 180

/**
 * Surface between the equator and a latitude, for one radian of longitude, in square metres: half of
 * a^2 q with q of the authalic latitude (Snyder, Map Projections: A Working Manual, 1987, equation
 * 3-12; his logarithm is an inverse hyperbolic tangent).
 */
function surfaceFromEquator(lat: number): number {
  const sine = Math.sin(lat * RADIANS)
  const q = (1 - E2) * (sine / (1 - E2 * sine * sine) + Math.atanh(E * sine) / E)
  return (AXIS_M * AXIS_M * q) / 2
}

/**
 * Surface of a ring in square metres, positive when it runs anticlockwise; closed or not. Edges are
 * straight in longitude and latitude, as RFC 7946 (section 3.1.1) defines them; the integral along an
 * edge is taken by Simpson's rule, whose error stays below one part in 10^9 for edges of up to half
 * a degree. Rings do not cross the antimeridian.
 */
export function ringSurfaceM2(ring: ArrayLike<number>): number {
  let surface = 0
  let before = ring.length - 2
  for (let at = 0; at < ring.length; at += 2) {
    const [lng0 = 0, lat0 = 0] = [ring[before], ring[before + 1]]
    const [lng1 = 0, lat1 = 0] = [ring[at], ring[at + 1]]
    before = at
    if (lng0 === lng1) continue
    const middle = surfaceFromEquator((lat0 + lat1) / 2)
    const mean = (surfaceFromEquator(lat0) + 4 * middle + surfaceFromEquator(lat1)) / 6
    surface -= (lng1 - lng0) * RADIANS * mean
  }
  return surface
}

/**
 * Distance in metres by the radii of curvature at the middle latitude (Gauss's mid-latitude method,
 * first term; Rapp, Geometric Geodesy I, 1991, section 6). Within one part in a million of the
 * geodesic up to 10 km and 5 in a million at 55 km at the latitudes of Britain; not for longer lines.
 */
export function segmentM(
  [lng0, lat0]: readonly [number, number],
  [lng1, lat1]: readonly [number, number],
): number {
  const middle = ((lat0 + lat1) / 2) * RADIANS
  const sine = Math.sin(middle)
  const w2 = 1 - E2 * sine * sine
  const meridian = (AXIS_M * (1 - E2)) / (w2 * Math.sqrt(w2))
  const primeVertical = AXIS_M / Math.sqrt(w2)
  const north = (lat1 - lat0) * RADIANS * meridian
  const east = (lng1 - lng0) * RADIANS * primeVertical * Math.cos(middle)
  return Math.hypot(north, east)
}

/** Length of a line in metres, segment by segment. */
export function lineM(line: ArrayLike<number>): number {
  let length = 0
  for (let at = 2; at < line.length; at += 2) {
    const from = [line[at - 2] ?? 0, line[at - 1] ?? 0] as const
    length += segmentM(from, [line[at] ?? 0, line[at + 1] ?? 0])
  }
  return length
}

/** Metres per degree of longitude and of latitude at a latitude, for flat sums near a point. */
export function metresPerDegree(lat: number): { readonly lng: number; readonly lat: number } {
  return { lng: segmentM([-0.5, lat], [0.5, lat]), lat: segmentM([0, lat - 0.5], [0, lat + 0.5]) }
}
