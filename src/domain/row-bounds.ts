import type { Area } from './area.ts'
import type { RowOfLevel } from './row-words.ts'

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

const KM_PER_DEGREE = 111.2
/** A neighbourhood is seldom round: a disc of its surface is widened by this much. */
const WIDEN = 1.4

/**
 * About where a neighbourhood or ward lies: every neighbourhood taken as a disc of its surface round
 * its middle, which needs no outlines. A ward without neighbourhoods is a disc itself. Good for
 * pointing a camera; never for a figure.
 */
export function rowBounds(area: Area, { level, row }: RowOfLevel): Bounds {
  const { neighbourhoods, wards } = area
  if (level === 'neighbourhood') return discBounds(neighbourhoods, row)
  const own = Array.from(neighbourhoods.wardRows.keys()).filter(
    (each) => neighbourhoods.wardRows[each] === row,
  )
  if (own.length === 0) return discBounds(wards, row)
  return own.map((each) => discBounds(neighbourhoods, each)).reduce(united)
}

/** What reaches round all of these; null where there are none. */
export function unitedBounds(all: readonly Bounds[]): Bounds | null {
  return all.length === 0 ? null : all.reduce(united)
}

/** The same with a share of its own size more on every side. */
export function widenedBounds([west, south, east, north]: Bounds, share: number): Bounds {
  const across = (east - west) * share
  const up = (north - south) * share
  return [west - across, south - up, east + across, north + up]
}

interface Discs {
  readonly lng: Float64Array
  readonly lat: Float64Array
  readonly surfaceKm2: Float64Array
}

function discBounds({ lng, lat, surfaceKm2 }: Discs, row: number): Bounds {
  const x = lng[row] ?? Number.NaN
  const y = lat[row] ?? Number.NaN
  const up = (WIDEN * Math.sqrt((surfaceKm2[row] ?? 0) / Math.PI)) / KM_PER_DEGREE
  const across = up / Math.cos((y * Math.PI) / 180)
  return [x - across, y - up, x + across, y + up]
}

function united(a: Bounds, b: Bounds): Bounds {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}
