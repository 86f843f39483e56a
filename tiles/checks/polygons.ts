import { segmentM } from '../../src/domain/geodesy.ts'
import type { AreaTopology, RowCollection } from '../../src/formats/area-package/topology.ts'

/** A level as its topology gives it, decoded ring by ring: no arc is compared with another. */
export interface LevelPolygons {
  /** By row: rings in degrees without a closing point. */
  readonly rings: readonly (readonly Float64Array[])[]
}

/** Arcs in grid numbers from their first position on; both levels decode from the same. */
export function decodeLevel(topology: AreaTopology, collection: RowCollection): LevelPolygons {
  const { scale, translate } = topology.transform
  const arcs = new Map<number, Float64Array>()
  const arcOf = (number: number): Float64Array => {
    const known = arcs.get(number)
    if (known) return known
    const deltas = topology.arcs[number] ?? []
    const arc = new Float64Array(deltas.length * 2)
    let [x, y] = [0, 0]
    for (const [i, [dx = 0, dy = 0]] of deltas.entries()) {
      x += dx
      y += dy
      arc[2 * i] = x * scale[0] + translate[0]
      arc[2 * i + 1] = y * scale[1] + translate[1]
    }
    arcs.set(number, arc)
    return arc
  }
  const rings = collection.geometries.map(({ type, arcs: numbers }) => {
    const polygons = type === 'Polygon' ? [numbers as number[][]] : (numbers as number[][][])
    return polygons.flat().map((ring) => joinArcs(ring, arcOf))
  })
  return { rings }
}

function joinArcs(
  numbers: readonly number[],
  arcOf: (number: number) => Float64Array,
): Float64Array {
  const positions: number[] = []
  for (const number of numbers) {
    const arc = arcOf(number < 0 ? ~number : number)
    const size = arc.length / 2
    // All but the last position: that is the first of the next arc, or of the ring.
    for (let i = 0; i + 1 < size; i++) {
      const at = number < 0 ? size - 1 - i : i
      positions.push(arc[2 * at] ?? 0, arc[2 * at + 1] ?? 0)
    }
  }
  return Float64Array.from(positions)
}

/** Numbers for positions that are equal bit for bit. */
class Positions {
  private readonly columns = new Map<number, Map<number, number>>()
  private count = 0

  idOf(x: number, y: number): number {
    let column = this.columns.get(x)
    if (!column) this.columns.set(x, (column = new Map<number, number>()))
    const known = column.get(y)
    if (known !== undefined) return known
    column.set(y, this.count)
    return this.count++
  }
}

export interface TouchingPairs {
  /** Metres of shared edges by `a * rows + b` with a below b; 0 for a corner. */
  readonly sharedM: ReadonlyMap<number, number>
  /** Edges of one row only, as `[lng, lat, lng, lat]` after each other: the rim of the area. */
  readonly rim: readonly number[]
}

/** Which rows touch, found edge by edge and vertex by vertex (the builder finds it by arcs). */
export function findTouching({ rings }: LevelPolygons): TouchingPairs {
  const positions = new Positions()
  const edges = new Map<number, { readonly row: number; met: boolean; readonly at: number[] }>()
  const rowsByVertex = new Map<number, number[]>()
  const sharedM = new Map<number, number>()
  const touch = (one: number, other: number, metres: number) => {
    if (one === other) return
    const key = Math.min(one, other) * rings.length + Math.max(one, other)
    sharedM.set(key, (sharedM.get(key) ?? 0) + metres)
  }
  for (const [row, rowRings] of rings.entries()) {
    for (const ring of rowRings) {
      for (let at = 0; at < ring.length; at += 2) {
        const next = (at + 2) % ring.length
        const [ax = 0, ay = 0] = [ring[at], ring[at + 1]]
        const [bx = 0, by = 0] = [ring[next], ring[next + 1]]
        const [a, b] = [positions.idOf(ax, ay), positions.idOf(bx, by)]
        const rows = rowsByVertex.get(a)
        if (!rows) rowsByVertex.set(a, [row])
        else if (!rows.includes(row)) rows.push(row)
        const key = Math.min(a, b) * 2 ** 26 + Math.max(a, b)
        const edge = edges.get(key)
        if (edge) {
          edge.met = true
          touch(edge.row, row, segmentM([ax, ay], [bx, by]))
        } else {
          edges.set(key, { row, met: false, at: [ax, ay, bx, by] })
        }
      }
    }
  }
  for (const rows of rowsByVertex.values()) {
    for (const one of rows) for (const other of rows) if (one < other) touch(one, other, 0)
  }
  const rim = [...edges.values()].flatMap(({ met, at }) => (met ? [] : at))
  return { sharedM, rim }
}
