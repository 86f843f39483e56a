import type { RingSet } from './polygon-index.ts'

/** What is told of the points inside: a cell whose points all are, or a point of a cut cell. */
export interface PointVisitor {
  readonly cell: (cell: number) => void
  readonly point: (point: number) => void
}

export interface PointArrays {
  readonly x: Float64Array
  readonly y: Float64Array
}

/**
 * Widens cells where they are held against edges, in parts of a cell: far above the rounding of a
 * crossing, far below what matters. A cell that is cut in vain only costs the test of its points.
 */
const MARGIN = 1e-6

/**
 * Many points in a uniform grid, to be asked which of them lie inside polygons. Only the points of
 * cells that an edge touches are tested one by one, and only against the edges over their column;
 * whole cells are told as such, so that sums kept by cell can be added. The answer is that of
 * `isInRings` for every point.
 */
export class PointGrid {
  readonly columns: number
  readonly rows: number
  /** Points of cell c are `points[starts[c]]` to `points[starts[c + 1] - 1]`; cells run up column by column. */
  readonly starts: Uint32Array
  readonly points: Uint32Array
  readonly #x: Float64Array
  readonly #y: Float64Array
  readonly #west: number
  readonly #south: number
  readonly #width: number
  readonly #height: number

  constructor({ x, y }: PointArrays) {
    this.#x = x
    this.#y = y
    const [west, east] = extentOf(x)
    const [south, north] = extentOf(y)
    this.#west = west
    this.#south = south
    // About one cell a point, as many columns as rows: towns fill some, country leaves many empty.
    const side = Math.max(1, Math.ceil(Math.sqrt(x.length)))
    this.columns = side
    this.rows = side
    this.#width = (east - west || 1) / side
    this.#height = (north - south || 1) / side
    const cells = Uint32Array.from(x, (each, point) => this.#cellOf(each, y[point]!))
    this.starts = new Uint32Array(side * side + 1)
    for (const cell of cells) this.starts[cell + 1]! += 1
    for (let cell = 0; cell < side * side; cell += 1) this.starts[cell + 1]! += this.starts[cell]!
    const next = this.starts.slice(0, -1)
    this.points = new Uint32Array(x.length)
    for (let point = 0; point < cells.length; point += 1) {
      this.points[next[cells[point]!]!++] = point
    }
  }

  /** Tells every point inside once: by its cell where all of the cell is inside, else by itself. */
  visitInside(rings: RingSet, visitor: PointVisitor): void {
    const edges = this.#edgesByColumn(rings)
    if (edges === null) return
    const cut = new Uint8Array(this.rows)
    for (let column = edges.first; column <= edges.last; column += 1) {
      const from = edges.starts[column - edges.first]!
      const to = edges.starts[column - edges.first + 1]!
      const over = edges.sorted.subarray(from * 4, to * 4)
      this.#visitColumn(column, { edges: over, cut }, visitor)
    }
  }

  #visitColumn(
    column: number,
    { edges, cut }: { edges: Float64Array; cut: Uint8Array },
    visitor: PointVisitor,
  ): void {
    const { crossings, low, high } = this.#cutCells(column, edges, cut)
    let [above, next] = [crossings.length, 0]
    for (let row = low; row <= high; row += 1) {
      const cell = column * this.rows + row
      const [from, to] = [this.starts[cell]!, this.starts[cell + 1]!]
      if (cut[row] === 1) {
        cut[row] = 0
        for (let at = from; at < to; at += 1) {
          const point = this.points[at]!
          if (isUnderOdd(edges, this.#x[point]!, this.#y[point]!)) visitor.point(point)
        }
        continue
      }
      if (from === to) continue
      const middle = this.#south + (row + 0.5) * this.#height
      while (next < crossings.length && crossings[next]! <= middle) {
        next += 1
        above -= 1
      }
      if (above % 2 === 1) visitor.cell(cell)
    }
  }

  /** Marks the cells of a column that an edge touches; where edges cross its middle, ascending. */
  #cutCells(column: number, edges: Float64Array, cut: Uint8Array) {
    const west = this.#west + (column - MARGIN) * this.#width
    const east = this.#west + (column + 1 + MARGIN) * this.#width
    const middle = this.#west + (column + 0.5) * this.#width
    const crossings: number[] = []
    let [low, high] = [this.rows, -1]
    for (let at = 0; at < edges.length; at += 4) {
      const [ax, ay, bx, by] = [edges[at]!, edges[at + 1]!, edges[at + 2]!, edges[at + 3]!]
      const slope = bx === ax ? 0 : (by - ay) / (bx - ax)
      const left = ax >= west ? ay : ay + (west - ax) * slope
      const right = bx <= east ? by : ay + (east - ax) * slope
      const from = this.#rowOf(Math.min(left, right) - MARGIN * this.#height)
      const to = this.#rowOf(Math.max(left, right) + MARGIN * this.#height)
      cut.fill(1, from, to + 1)
      low = Math.min(low, from)
      high = Math.max(high, to)
      if (ax > middle !== bx > middle) crossings.push(ay + (middle - ax) * slope)
    }
    crossings.sort((one, two) => one - two)
    return { crossings, low, high }
  }

  /** Edges from west to east as `ax, ay, bx, by`, by the columns they lie over; null without any. */
  #edgesByColumn(rings: RingSet) {
    const edges = edgesOf(rings)
    const count = edges.length / 4
    if (count === 0) return null
    const [from, to] = [new Uint32Array(count), new Uint32Array(count)]
    let [first, last] = [this.columns, 0]
    for (let edge = 0; edge < count; edge += 1) {
      from[edge] = this.#columnOf(edges[edge * 4]!)
      to[edge] = this.#columnOf(edges[edge * 4 + 2]!)
      if (from[edge]! < first) first = from[edge]!
      if (to[edge]! > last) last = to[edge]!
    }
    const starts = new Uint32Array(last - first + 2)
    for (let edge = 0; edge < count; edge += 1) {
      for (let column = from[edge]!; column <= to[edge]!; column += 1) starts[column - first + 1]!++
    }
    for (let column = 1; column < starts.length; column += 1) {
      starts[column]! += starts[column - 1]!
    }
    const next = starts.slice(0, -1)
    const sorted = new Float64Array(starts.at(-1)! * 4)
    for (let edge = 0; edge < count; edge += 1) {
      for (let column = from[edge]!; column <= to[edge]!; column += 1) {
        const slot = next[column - first]!++ * 4
        for (let part = 0; part < 4; part += 1) sorted[slot + part] = edges[edge * 4 + part]!
      }
    }
    return { first, last, starts, sorted }
  }

  #cellOf(x: number, y: number): number {
    return this.#columnOf(x) * this.rows + this.#rowOf(y)
  }

  /** The outer columns and rows reach outwards without end. */
  #columnOf(x: number): number {
    return clamp(Math.floor((x - this.#west) / this.#width), this.columns - 1)
  }

  #rowOf(y: number): number {
    return clamp(Math.floor((y - this.#south) / this.#height), this.rows - 1)
  }
}

/** Every edge that has a length, from west to east (from south to north where it is upright). */
function edgesOf(rings: RingSet): Float64Array {
  const edges = new Float64Array(rings.reduce((sum, ring) => sum + ring.length * 2, 0))
  let next = 0
  for (const ring of rings) {
    let before = ring.length - 2
    for (let at = 0; at < ring.length; at += 2) {
      const [ax, ay, bx, by] = [ring[before]!, ring[before + 1]!, ring[at]!, ring[at + 1]!]
      before = at
      if (ax === bx && ay === by) continue
      const forward = ax < bx || (ax === bx && ay < by)
      edges[next] = forward ? ax : bx
      edges[next + 1] = forward ? ay : by
      edges[next + 2] = forward ? bx : ax
      edges[next + 3] = forward ? by : ay
      next += 4
    }
  }
  return edges.subarray(0, next)
}

function clamp(value: number, most: number): number {
  return value < 0 ? 0 : value > most ? most : value
}

function extentOf(values: Float64Array): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return low > high ? [0, 0] : [low, high]
}

/** `isInRing` over edges that already run from west to east: the same sums, the same answer. */
function isUnderOdd(edges: Float64Array, x: number, y: number): boolean {
  let odd = false
  for (let at = 0; at < edges.length; at += 4) {
    const ax = edges[at]!
    const bx = edges[at + 2]!
    if (ax > x === bx > x) continue
    const [ay, by] = [edges[at + 1]!, edges[at + 3]!]
    if (ay + ((x - ax) / (bx - ax)) * (by - ay) > y) odd = !odd
  }
  return odd
}
