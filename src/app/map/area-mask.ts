import type { AreaManifest, LevelTable } from '../../domain/area.ts'
import type { Bounds } from '../../domain/row-bounds.ts'

/** Where an area lies within its bounds, coarsely, as the map projects it. */
export interface AreaMask {
  /** Width of the bounds by their height on the map. */
  readonly aspect: number
  readonly columns: number
  readonly rows: number
  /**
   * Occupied cells above and to the left, `(columns + 1) * (rows + 1)` entries, row by row from the
   * north: any rectangle is counted with four reads (summed-area table).
   */
  readonly sums: Uint32Array
}

/** Cells along the longer side: about 15 px each on a desk. */
const CELLS = 48
const EARTH_KM = 40_075
/** A neighbourhood is seldom round: a disc of its surface is widened by this much. */
const WIDEN = 1.4

/**
 * Takes every neighbourhood as a disc of its surface round its middle. Exact outlines would need
 * another file of several megabytes before the first paint, for a corner that a legend may use.
 */
export function areaMask(table: LevelTable, bounds: AreaManifest['bounds']): AreaMask {
  const [west, south, east, north] = bounds
  const top = mercatorY(north)
  const width = Math.max(1e-9, (east - west) / 360)
  const height = Math.max(1e-9, mercatorY(south) - top)
  const cell = Math.max(width, height) / CELLS
  const columns = Math.max(1, Math.ceil(width / cell))
  const rows = Math.max(1, Math.ceil(height / cell))
  const occupied = new Uint8Array(columns * rows)
  for (let row = 0; row < table.size; row++) {
    const lat = table.lat[row]!
    const km = WIDEN * Math.sqrt(table.surfaceKm2[row]! / Math.PI)
    const disc = {
      x: (table.lng[row]! - west) / 360 / cell,
      y: (mercatorY(lat) - top) / cell,
      radius: km / (EARTH_KM * Math.cos((lat * Math.PI) / 180)) / cell,
    }
    markDisc(occupied, { columns, rows }, disc)
  }
  return { aspect: width / height, columns, rows, sums: summed(occupied, columns, rows) }
}

/** Bounds of which every corner is to be seen. */
export function boxMask([west, south, east, north]: Bounds): AreaMask {
  const height = Math.max(1e-9, mercatorY(south) - mercatorY(north))
  const aspect = Math.max(1e-9, (east - west) / 360) / height
  return { aspect, columns: 1, rows: 1, sums: Uint32Array.of(0, 0, 0, 1) }
}

/** Whether any occupied cell lies in a rectangle; its edges are shares of the bounds, 0 to 1. */
export function isOccupied(
  { columns, rows, sums }: AreaMask,
  edges: { left: number; top: number; right: number; bottom: number },
): boolean {
  const x0 = clamp(Math.floor(edges.left * columns), columns)
  const x1 = clamp(Math.ceil(edges.right * columns), columns)
  const y0 = clamp(Math.floor(edges.top * rows), rows)
  const y1 = clamp(Math.ceil(edges.bottom * rows), rows)
  const at = (x: number, y: number) => sums[y * (columns + 1) + x]!
  return x1 > x0 && y1 > y0 && at(x1, y1) - at(x0, y1) - at(x1, y0) + at(x0, y0) > 0
}

function mercatorY(lat: number): number {
  return 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)
}

function clamp(value: number, max: number): number {
  return Math.max(0, Math.min(max, value))
}

function markDisc(
  occupied: Uint8Array,
  { columns, rows }: { columns: number; rows: number },
  { x, y, radius }: { x: number; y: number; radius: number },
): void {
  const reach = radius + Math.SQRT1_2
  for (let row = Math.max(0, Math.floor(y - reach)); row < Math.min(rows, y + reach); row++) {
    for (let col = Math.max(0, Math.floor(x - reach)); col < Math.min(columns, x + reach); col++) {
      if (Math.hypot(col + 0.5 - x, row + 0.5 - y) <= reach) occupied[row * columns + col] = 1
    }
  }
}

function summed(occupied: Uint8Array, columns: number, rows: number): Uint32Array {
  const sums = new Uint32Array((columns + 1) * (rows + 1))
  for (let row = 1; row <= rows; row++) {
    let line = 0
    for (let col = 1; col <= columns; col++) {
      line += occupied[(row - 1) * columns + col - 1]!
      sums[row * (columns + 1) + col] = sums[(row - 1) * (columns + 1) + col]! + line
    }
  }
  return sums
}
