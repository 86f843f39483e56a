import type { Arc, Mesh } from './mesh.ts'
import type { GroundPoint, Plan } from './plan.ts'

/** What a plot belongs to, -1 outside. */
export interface Belonging {
  readonly neighbourhoodOf: Int32Array
  readonly wardOf: Int32Array
}

/** Plots that meet at each node. */
function plotsAt(mesh: Mesh): Map<number, Set<number>> {
  const around = new Map<number, Set<number>>()
  for (const { from, to, left, right } of mesh.arcs) {
    for (const node of [from, to]) {
      const plots = around.get(node) ?? new Set<number>()
      around.set(node, plots.add(left).add(right))
    }
  }
  return around
}

/** Whether a label would lie on both sides of the corner without holding together around it. */
function crosses(besides: readonly [number, number], ends: readonly [number, number]): boolean {
  return (
    (besides[0] === besides[1] && !ends.includes(besides[0])) ||
    (ends[0] === ends[1] && !besides.includes(ends[0]))
  )
}

function meetInCorner(
  arc: Arc,
  around: ReadonlyMap<number, ReadonlySet<number>>,
  { neighbourhoodOf, wardOf }: Belonging,
): boolean {
  const beyond = [arc.from, arc.to].map((node) =>
    [...(around.get(node) ?? [])].find((plot) => plot !== arc.left && plot !== arc.right),
  )
  const [c, d] = beyond
  if (c === undefined || d === undefined) return false
  const four = [arc.left, arc.right, c, d]
  const labels = new Set(four.map((plot) => neighbourhoodOf[plot] as number))
  if (labels.size < 4 || labels.has(-1)) return false
  const [wardA, wardB, wardC, wardD] = four.map((plot) => wardOf[plot] as number) as [
    number,
    number,
    number,
    number,
  ]
  return !crosses([wardA, wardB], [wardC, wardD])
}

/** Stretches an arc to `lengthKm` round its middle, square to the line between its two plots. */
function stretched(arc: Arc, mesh: Mesh, lengthKm: number): [GroundPoint, GroundPoint] {
  const [a, b] = [mesh.nodes[arc.from] as GroundPoint, mesh.nodes[arc.to] as GroundPoint]
  const left = (mesh.plots[arc.left] as { at: GroundPoint }).at
  const right = (mesh.plots[arc.right] as { at: GroundPoint }).at
  const [nx, ny] = [left[0] - right[0], left[1] - right[1]]
  const half = lengthKm / 2 / Math.hypot(nx, ny)
  const [mx, my] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
  return [
    [mx - half * ny, my + half * nx],
    [mx + half * ny, my - half * nx],
  ]
}

/**
 * Settles the very short arcs. Where four neighbourhoods almost meet they meet in one point, as
 * real ones do; other arcs get a length that survives the rounding of coordinates.
 */
export function settleCorners(mesh: Mesh, plan: Plan, belonging: Belonging): Mesh {
  const around = plotsAt(mesh)
  const nodes = [...mesh.nodes]
  const sameAs = new Map<number, number>()
  const moved = new Set<number>()
  const shortest = 0.1 * plan.cornerKm
  for (const arc of mesh.arcs) {
    if (arc.lengthKm > 1.8 * plan.cornerKm || moved.has(arc.from) || moved.has(arc.to)) continue
    if (meetInCorner(arc, around, belonging)) {
      const [a, b] = [nodes[arc.from] as GroundPoint, nodes[arc.to] as GroundPoint]
      nodes[arc.from] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
      sameAs.set(arc.to, arc.from)
    } else if (arc.lengthKm < shortest) {
      const [a, b] = stretched(arc, mesh, shortest)
      nodes[arc.from] = a
      nodes[arc.to] = b
    } else continue
    moved.add(arc.from).add(arc.to)
  }
  const arcs = mesh.arcs.flatMap((arc): Arc[] => {
    const [from, to] = [sameAs.get(arc.from) ?? arc.from, sameAs.get(arc.to) ?? arc.to]
    if (from === to) return []
    const [a, b] = [nodes[from] as GroundPoint, nodes[to] as GroundPoint]
    return [{ ...arc, from, to, lengthKm: Math.hypot(b[0] - a[0], b[1] - a[1]) }]
  })
  return { ...mesh, nodes, arcs }
}
