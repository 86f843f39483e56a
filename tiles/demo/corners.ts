import type { Arc, Mesh } from './mesh.ts'
import type { GroundPoint, Plan } from './plan.ts'

/** What a plot belongs to, -1 outside. */
export interface Belonging {
  readonly neighbourhoodOf: Int32Array
  readonly wardOf: Int32Array
}

/** The arcs that end at each of the given nodes. */
function arcsAt(mesh: Mesh, nodes: ReadonlySet<number>): Map<number, Arc[]> {
  const around = new Map<number, Arc[]>()
  for (const arc of mesh.arcs) {
    for (const node of [arc.from, arc.to]) {
      if (!nodes.has(node)) continue
      const list = around.get(node)
      if (list === undefined) around.set(node, [arc])
      else list.push(arc)
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
  around: ReadonlyMap<number, readonly Arc[]>,
  { neighbourhoodOf, wardOf }: Belonging,
): boolean {
  const beyond = [arc.from, arc.to].map((node) =>
    (around.get(node) ?? [])
      .flatMap(({ left, right }) => [left, right])
      .find((plot) => plot !== arc.left && plot !== arc.right),
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

/** Twice the surface of the triangle, positive when anticlockwise. */
function turn(a: GroundPoint, b: GroundPoint, c: GroundPoint): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

/**
 * Whether the triangles between these arcs and the middles of their plots keep a fair part of their
 * surface when nodes move: then the triangles still tile the ground, and no two lines cross.
 */
function staysSound(
  mesh: Mesh,
  arcs: readonly Arc[],
  moved: (node: number) => GroundPoint,
): boolean {
  return arcs.every(({ from, to, left, right }) => {
    const [a, b] = [mesh.nodes[from] as GroundPoint, mesh.nodes[to] as GroundPoint]
    return [left, right].every((plot) => {
      const apex = (mesh.plots[plot] as { at: GroundPoint }).at
      return turn(moved(from), moved(to), apex) / turn(a, b, apex) > 0.3
    })
  })
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
 * Settles the very short borders. Where four neighbourhoods almost meet they meet in one point, as
 * real ones do; other short borders get a length that survives the rounding of coordinates. What
 * would turn a triangle over stays as it is.
 */
export function settleCorners(
  mesh: Mesh,
  plan: Plan,
  { belonging, borders }: { readonly belonging: Belonging; readonly borders: readonly Arc[] },
): { readonly mesh: Mesh; readonly borders: readonly Arc[] } {
  const short = borders.filter(({ lengthKm }) => lengthKm < plan.cornerKm)
  const around = arcsAt(mesh, new Set(short.flatMap(({ from, to }) => [from, to])))
  const nodes = [...mesh.nodes]
  const sameAs = new Map<number, number>()
  const settled = new Set<number>()
  const shortest = 0.1 * plan.cornerKm
  const at = (node: number): GroundPoint => nodes[node] as GroundPoint
  for (const arc of short) {
    const { from, to } = arc
    if (settled.has(from) || settled.has(to)) continue
    const corner = meetInCorner(arc, around, belonging)
    if (!corner && arc.lengthKm >= shortest) continue
    const middle: GroundPoint = [(at(from)[0] + at(to)[0]) / 2, (at(from)[1] + at(to)[1]) / 2]
    const [a, b] = corner ? [middle, middle] : stretched(arc, mesh, shortest)
    const others = [...(around.get(from) ?? []), ...(around.get(to) ?? [])]
    const moved = (node: number): GroundPoint => (node === from ? a : node === to ? b : at(node))
    const beside = others.filter((other) => other !== arc)
    if (!staysSound(mesh, beside, moved)) continue
    nodes[from] = a
    nodes[to] = b
    if (corner) sameAs.set(to, from)
    settled.add(from).add(to)
  }
  const left = borders.flatMap((arc): Arc[] => {
    const [from, to] = [sameAs.get(arc.from) ?? arc.from, sameAs.get(arc.to) ?? arc.to]
    if (from === to) return []
    return [
      { ...arc, from, to, lengthKm: Math.hypot(at(to)[0] - at(from)[0], at(to)[1] - at(from)[1]) },
    ]
  })
  return { mesh: { ...mesh, nodes }, borders: left }
}
