import { type FlatRing, isInRings } from './flat-ring.ts'

/** A polygon or several as one: its rings, holes included. */
export type RingSet = readonly FlatRing[]

interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** Smallest box round all positions; null where there is none. */
export function boxOf(rings: RingSet): Box | null {
  let [west, south] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let [east, north] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      const [x = 0, y = 0] = [ring[at], ring[at + 1]]
      west = Math.min(west, x)
      east = Math.max(east, x)
      south = Math.min(south, y)
      north = Math.max(north, y)
    }
  }
  return west > east ? null : { west, south, east, north }
}

/** Polygons by row, found by a point. A uniform grid of cells that hold the rows whose boxes touch them. */
export class PolygonIndex {
  private readonly polygons: readonly RingSet[]
  private readonly boxes: readonly (Box | null)[]
  private readonly extent: Box
  private readonly side: number
  private readonly cells = new Map<number, number[]>()

  constructor(polygons: readonly RingSet[]) {
    this.polygons = polygons
    this.boxes = polygons.map(boxOf)
    const corners = this.boxes.flatMap((box) =>
      box ? [[box.west, box.south, box.east, box.north]] : [],
    )
    this.extent = boxOf(corners) ?? { west: 0, south: 0, east: 0, north: 0 }
    this.side = Math.max(1, Math.ceil(Math.sqrt(polygons.length)))
    for (const [row, box] of this.boxes.entries()) if (box) this.insert(row, box)
  }

  /** Rows whose polygon holds the point, ascending. */
  rowsAt(x: number, y: number): number[] {
    const { west, south, east, north } = this.extent
    if (!(x >= west && x <= east && y >= south && y <= north)) return []
    const rows = this.cells.get(this.cellOf(x, y)) ?? []
    return rows.filter((row) => {
      const box = this.boxes[row]
      if (!box || x < box.west || x > box.east || y < box.south || y > box.north) return false
      return isInRings(this.polygons[row] ?? [], x, y)
    })
  }

  private insert(row: number, box: Box): void {
    const first = this.cellOf(box.west, box.south)
    const last = this.cellOf(box.east, box.north)
    const lastColumn = last % this.side
    for (let start = first; start <= last; start += this.side) {
      const width = lastColumn - (first % this.side)
      for (let cell = start; cell <= start + width; cell++) {
        const rows = this.cells.get(cell)
        if (rows) rows.push(row)
        else this.cells.set(cell, [row])
      }
    }
  }

  private cellOf(x: number, y: number): number {
    const { west, south, east, north } = this.extent
    const column = this.step(x - west, east - west)
    return this.step(y - south, north - south) * this.side + column
  }

  private step(offset: number, width: number): number {
    if (width === 0) return 0
    return Math.min(this.side - 1, Math.floor((offset / width) * this.side))
  }
}
