import type { OutputAreaTable } from '../area.ts'
import type { FlatRing } from '../geometry/flat-ring.ts'

/** Output areas a cell holds on average: few to test one by one, and few cells to walk through. */
const PER_CELL = 4

/**
 * Output-area centroids in a uniform grid, so that a line that follows the pointer is counted by its
 * edge: cells that no edge crosses are inside or outside as a whole, and only centroids of crossed
 * cells are tested one by one. Agrees exactly with `isInRings` for every centroid.
 */
export class OutputAreaGrid {
  readonly #table: OutputAreaTable
  readonly #west: number
  readonly #south: number
  readonly #cellLng: number
  readonly #cellLat: number
  readonly #columns: number
  readonly #rows: number
  /** Where the output areas of each cell begin in `#order`, column by column, from the south up. */
  readonly #starts: Uint32Array
  readonly #order: Uint32Array

  constructor(table: OutputAreaTable) {
    this.#table = table
    const { size, lng, lat } = table
    const [west, east] = extent(lng)
    const [south, north] = extent(lat)
    const side = Math.max(1, Math.ceil(Math.sqrt(size / PER_CELL)))
    this.#west = west
    this.#south = south
    this.#columns = side
    this.#rows = side
    this.#cellLng = (east - west) / side || 1
    this.#cellLat = (north - south) / side || 1
    this.#starts = new Uint32Array(side * side + 1)
    this.#order = new Uint32Array(size)
    this.#fill()
  }

  /** Marks 1 for every output area inside an odd number of the rings, 0 for all others. */
  inside(rings: readonly FlatRing[]): Uint8Array {
    const marks = new Uint8Array(this.#table.size)
    const box = this.#cellsOf(rings)
    if (box === null) return marks
    const edges = this.#edgesByColumn(rings, box)
    for (let column = box.west; column <= box.east; column += 1) {
      this.#markColumn({ column, box, edges: edges[column - box.west] ?? [], marks })
    }
    return marks
  }

  #fill(): void {
    const { size } = this.#table
    const cells = new Uint32Array(size)
    for (let at = 0; at < size; at += 1) {
      const cell = this.#columnOf(this.#table.lng[at] ?? 0) * this.#rows
      cells[at] = cell + this.#rowOf(this.#table.lat[at] ?? 0)
      this.#starts[(cells[at] ?? 0) + 1]! += 1
    }
    for (let cell = 1; cell < this.#starts.length; cell += 1) {
      this.#starts[cell]! += this.#starts[cell - 1]!
    }
    const next = this.#starts.slice()
    for (let at = 0; at < size; at += 1) this.#order[next[cells[at]!]!++] = at
  }

  #columnOf(lng: number): number {
    return clamp(Math.floor((lng - this.#west) / this.#cellLng), this.#columns)
  }

  #rowOf(lat: number): number {
    return clamp(Math.floor((lat - this.#south) / this.#cellLat), this.#rows)
  }

  #cellsOf(rings: readonly FlatRing[]): CellBox | null {
    let [west, south] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    let [east, north] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const ring of rings) {
      for (let at = 0; at + 1 < ring.length; at += 2) {
        west = Math.min(west, ring[at]!)
        east = Math.max(east, ring[at]!)
        south = Math.min(south, ring[at + 1]!)
        north = Math.max(north, ring[at + 1]!)
      }
    }
    if (!(west <= east && south <= north) || this.#table.size === 0) return null
    return {
      west: this.#columnOf(west),
      east: this.#columnOf(east),
      south: this.#rowOf(south),
      north: this.#rowOf(north),
    }
  }

  /** Edges as west-to-east `[ax, ay, bx, by]`, for each column that they reach into. */
  #edgesByColumn(rings: readonly FlatRing[], box: CellBox): number[][] {
    const edges = Array.from({ length: box.east - box.west + 1 }, (): number[] => [])
    for (const ring of rings) {
      let before = ring.length - 2
      for (let at = 0; at + 1 < ring.length; at += 2) {
        const [ax, ay, bx, by] = [ring[before]!, ring[before + 1]!, ring[at]!, ring[at + 1]!]
        before = at
        // An upward ray never crosses an upright edge, yet such an edge still crosses cells.
        const edge = ax <= bx ? [ax, ay, bx, by] : [bx, by, ax, ay]
        const [first, last] = [this.#columnOf(edge[0]!), this.#columnOf(edge[2]!)]
        for (let column = first; column <= last; column += 1) {
          edges[column - box.west]?.push(...edge)
        }
      }
    }
    return edges
  }

  #markColumn({ column, box, edges, marks }: ColumnTask): void {
    const { lng, lat } = this.#table
    const crossed = this.#crossedCells(column, edges, box)
    /** Whether the run of uncrossed cells is inside; null where the run has just begun. */
    let runInside: boolean | null = null
    for (let row = box.south; row <= box.north; row += 1) {
      const cell = column * this.#rows + row
      const [start, end] = [this.#starts[cell]!, this.#starts[cell + 1]!]
      if (crossed[row - box.south] === 1) {
        runInside = null
        for (let i = start; i < end; i += 1) {
          const at = this.#order[i]!
          if (isUnder(edges, lng[at]!, lat[at]!)) marks[at] = 1
        }
      } else if (start < end) {
        const any = this.#order[start]!
        runInside ??= isUnder(edges, lng[any]!, lat[any]!)
        if (runInside) for (let i = start; i < end; i += 1) marks[this.#order[i]!] = 1
      }
    }
  }

  /** 1 for each cell of a column that an edge may cross, by the edge's heights within the column. */
  #crossedCells(column: number, edges: readonly number[], box: CellBox): Uint8Array {
    const crossed = new Uint8Array(box.north - box.south + 1)
    const left = this.#west + column * this.#cellLng
    const right = left + this.#cellLng
    for (let at = 0; at < edges.length; at += 4) {
      const [ax, ay, bx, by] = [edges[at]!, edges[at + 1]!, edges[at + 2]!, edges[at + 3]!]
      const slope = bx > ax ? (by - ay) / (bx - ax) : 0
      // Cells at the rim of the grid also hold what lies beyond it, so the rim is never cut off.
      const from = bx > ax && column > 0 ? ay + (Math.max(ax, left) - ax) * slope : ay
      const to =
        bx > ax && column < this.#columns - 1 ? ay + (Math.min(bx, right) - ax) * slope : by
      // A hair more on both sides, for what rounding may have moved.
      const slack = this.#cellLat * 1e-6
      const low = this.#rowOf(Math.min(from, to) - slack)
      const high = this.#rowOf(Math.max(from, to) + slack)
      for (let row = Math.max(low, box.south); row <= Math.min(high, box.north); row += 1) {
        crossed[row - box.south] = 1
      }
    }
    return crossed
  }
}

interface CellBox {
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

interface ColumnTask {
  readonly column: number
  readonly box: CellBox
  readonly edges: readonly number[]
  readonly marks: Uint8Array
}

/** As `isInRing`, for edges that run from west to east: an odd number of them lies above. */
function isUnder(edges: readonly number[], x: number, y: number): boolean {
  let under = false
  for (let at = 0; at < edges.length; at += 4) {
    const [ax, ay, bx, by] = [edges[at]!, edges[at + 1]!, edges[at + 2]!, edges[at + 3]!]
    if (ax > x === bx > x) continue
    if (ay + ((x - ax) / (bx - ax)) * (by - ay) > y) under = !under
  }
  return under
}

function extent(values: Float64Array): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return low <= high ? [low, high] : [0, 0]
}

function clamp(index: number, size: number): number {
  return Math.min(size - 1, Math.max(0, index))
}
