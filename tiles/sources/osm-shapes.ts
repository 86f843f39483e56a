import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import type { LngLat } from '../readers/coordinates.ts'
import type { OsmElement } from '../readers/overpass.ts'

type Ring = readonly LngLat[]

/** The lines of an element; null where the answer gave it none. */
export function linesOf({ lines }: OsmElement): LineString | MultiLineString | null {
  const all = lines.map(({ positions }) => positions.map(toPosition))
  const [only, second] = all
  if (only === undefined) return null
  return second === undefined
    ? { type: 'LineString', coordinates: only }
    : { type: 'MultiLineString', coordinates: all }
}

/**
 * The surface that an element's lines enclose: a closed way, or the rings that the ways of a relation make
 * when joined end to end, each hole in the ring round it. Lines that close to no ring are left out; null
 * where no ring is left.
 */
export function areaOf({ lines }: OsmElement): Polygon | MultiPolygon | null {
  const outer = joinRings(lines.filter(({ isInner }) => !isInner).map(({ positions }) => positions))
  const inner = joinRings(lines.filter(({ isInner }) => isInner).map(({ positions }) => positions))
  const polygons = outer.map((ring): Position[][] => {
    const holes = inner.filter(([first]) => first !== undefined && contains(ring, first))
    return [ring, ...holes].map((one) => one.map(toPosition))
  })
  const [only, second] = polygons
  if (only === undefined) return null
  return second === undefined
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons }
}

/** Joins lines end to end until they close. */
function joinRings(lines: readonly Ring[]): readonly Ring[] {
  const rings: Ring[] = []
  const open = [...lines]
  for (let line = open.pop(); line !== undefined; line = open.pop()) {
    if (isClosed(line)) {
      if (line.length >= 4) rings.push(line)
      continue
    }
    const end = line.at(-1)
    const next = open.findIndex((one) => isSame(one[0], end) || isSame(one.at(-1), end))
    if (next < 0) continue
    const [other = []] = open.splice(next, 1)
    const onward = isSame(other[0], end) ? other : [...other].reverse()
    open.push([...line, ...onward.slice(1)])
  }
  return rings
}

function isClosed(line: Ring): boolean {
  return line.length > 1 && isSame(line[0], line.at(-1))
}

function isSame(one: LngLat | undefined, other: LngLat | undefined): boolean {
  return one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1]
}

/** Crossing number of a ray to the east. */
function contains(ring: Ring, [lng, lat]: LngLat): boolean {
  let isInside = false
  for (let at = 0; at + 1 < ring.length; at++) {
    const [x1 = 0, y1 = 0] = ring[at] ?? []
    const [x2 = 0, y2 = 0] = ring[at + 1] ?? []
    if (y1 > lat !== y2 > lat && lng < x1 + ((lat - y1) * (x2 - x1)) / (y2 - y1)) {
      isInside = !isInside
    }
  }
  return isInside
}

function toPosition([lng, lat]: LngLat): Position {
  return [lng, lat]
}

const KM_PER_DEGREE = 111.2

/** Surface of the box round a polygon: enough to tell a pond from a lake. */
export function boxKm2(geometry: Polygon | MultiPolygon): number {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const positions = parts.flatMap(([outer]) => outer ?? [])
  const lngs = positions.map(([lng = 0]) => lng)
  const lats = positions.map(([, lat = 0]) => lat)
  const height = span(lats) * KM_PER_DEGREE
  const width = span(lngs) * KM_PER_DEGREE * Math.cos(((lats[0] ?? 0) * Math.PI) / 180)
  return height * width
}

function span(values: readonly number[]): number {
  let [low, high] = [Infinity, -Infinity]
  for (const value of values) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return high > low ? high - low : 0
}
