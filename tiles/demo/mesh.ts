import { Delaunay } from 'd3-delaunay'
import type { Corridor } from './corridors.ts'
import type { GroundPoint, Plan } from './plan.ts'
import type { Plot } from './plots.ts'

/**
 * The plots as cells of a Voronoi diagram. An arc is the line between two plots; going from node
 * `from` to node `to`, plot `left` lies on the left. Only arcs of plots inside are kept.
 */
export interface Mesh {
  readonly plots: readonly Plot[]
  /** 1 for plots of the area: one connected piece without holes. */
  readonly inside: Uint8Array
  readonly nodes: readonly GroundPoint[]
  readonly arcs: readonly Arc[]
}

export interface Arc {
  readonly from: number
  readonly to: number
  readonly left: number
  readonly right: number
  readonly lengthKm: number
  /** How much harder it is to cross than an ordinary border; 0 = not along a corridor. */
  readonly barrier: number
}

function barrierBetween(a: Plot, b: Plot, corridors: readonly Corridor[]): number {
  if (a.beside === null || b.beside === null) return 0
  if (a.beside.corridor !== b.beside.corridor || a.beside.side === b.beside.side) return 0
  if (Math.abs(a.beside.station - b.beside.station) > 1) return 0
  return corridors[a.beside.corridor]?.barrier ?? 0
}

function everyArc(plots: readonly Plot[], corridors: readonly Corridor[]) {
  const delaunay = Delaunay.from(
    plots,
    (plot) => plot.at[0],
    (plot) => plot.at[1],
  )
  const { triangles, halfedges } = delaunay
  const { circumcenters } = delaunay.voronoi()
  const node = (index: number): GroundPoint => [
    circumcenters[2 * index] as number,
    circumcenters[2 * index + 1] as number,
  ]
  const arcs: Arc[] = []
  for (let edge = 0; edge < halfedges.length; edge += 1) {
    const twin = halfedges[edge] as number
    if (edge > twin) continue
    const p = triangles[edge] as number
    const q = triangles[edge % 3 === 2 ? edge - 2 : edge + 1] as number
    const [plotP, plotQ] = [plots[p] as Plot, plots[q] as Plot]
    const [from, to] = [Math.floor(edge / 3), Math.floor(twin / 3)]
    const [a, b] = [node(from), node(to)]
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
    const leftIsP = dx * (plotP.at[1] - plotQ.at[1]) - dy * (plotP.at[0] - plotQ.at[0]) > 0
    arcs.push({
      from,
      to,
      left: leftIsP ? p : q,
      right: leftIsP ? q : p,
      lengthKm: Math.hypot(dx, dy),
      barrier: barrierBetween(plotP, plotQ, corridors),
    })
  }
  const nodes = Array.from({ length: triangles.length / 3 }, (_, index) => node(index))
  return { arcs, nodes, hull: delaunay.hull }
}

/** Numbers the connected pieces of equal `labels`; arcs shorter than `shortKm` do not connect. */
function piecesOf(
  labels: ArrayLike<number>,
  arcs: readonly Arc[],
  shortKm: number,
): { readonly pieceOf: Int32Array; readonly sizes: readonly number[] } {
  const parent = Int32Array.from({ length: labels.length }, (_, index) => index)
  const rootOf = (start: number): number => {
    let index = start
    while (parent[index] !== index) {
      parent[index] = parent[parent[index] as number] as number
      index = parent[index] as number
    }
    return index
  }
  for (const { left, right, lengthKm } of arcs) {
    if (labels[left] === labels[right] && lengthKm >= shortKm) parent[rootOf(left)] = rootOf(right)
  }
  const numbers = new Map<number, number>()
  const sizes: number[] = []
  const pieceOf = Int32Array.from({ length: labels.length }, (_, index) => {
    const root = rootOf(index)
    const piece = numbers.get(root) ?? numbers.size
    numbers.set(root, piece)
    sizes[piece] = (sizes[piece] ?? 0) + 1
    return piece
  })
  return { pieceOf, sizes }
}

/**
 * Which plots make the area: those inside, as one piece. Small pieces cut off by the shape of the
 * outline go to the other side, both islands and lakes.
 */
function onePiece(plots: readonly Plot[], arcs: readonly Arc[], shortKm: number): Uint8Array {
  const inside = Uint8Array.from(plots, (plot) => (plot.inside ? 1 : 0))
  for (let round = 0; round < 5; round += 1) {
    const { pieceOf, sizes } = piecesOf(inside, arcs, shortKm)
    const largest = [0, 1].map((side) => {
      let best = -1
      inside.forEach((value, index) => {
        const piece = pieceOf[index] as number
        if (value === side && (best < 0 || (sizes[piece] ?? 0) > (sizes[best] ?? 0))) best = piece
      })
      return best
    })
    const { length } = inside
    let settled = 0
    inside.forEach((value, index) => {
      if (pieceOf[index] === largest[value]) settled += 1
      else inside[index] = 1 - value
    })
    if (settled === length) return inside
  }
  throw new Error('The outline of the made-up area did not become one piece; use another seed.')
}

export function meshOf(plots: readonly Plot[], plan: Plan, corridors: readonly Corridor[]): Mesh {
  const { arcs, nodes } = everyArc(plots, corridors)
  const inside = onePiece(plots, arcs, plan.cornerKm)
  const kept = arcs.filter(({ left, right }) => inside[left] === 1 || inside[right] === 1)
  return { plots, inside, nodes, arcs: kept }
}
