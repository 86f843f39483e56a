import type { Arc, Mesh } from './mesh.ts'
import type { GroundPoint } from './plan.ts'
import type { Random } from './prng.ts'

/**
 * How far a line between `a` and `b` may swerve towards plot middle `apex` at part `t` of its
 * length, without leaving the triangle a-b-apex. The triangles of all plots tile the ground, so
 * lines that keep to theirs never cross each other.
 */
function roomTowards(apex: GroundPoint, a: GroundPoint, b: GroundPoint) {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const square = dx * dx + dy * dy
  const foot = ((apex[0] - a[0]) * dx + (apex[1] - a[1]) * dy) / square
  const height = Math.abs((apex[0] - a[0]) * dy - (apex[1] - a[1]) * dx) / Math.sqrt(square)
  return (t: number): number => {
    const rising = foot > 0 ? t / foot : Number.POSITIVE_INFINITY
    const falling = foot < 1 ? (1 - t) / (1 - foot) : Number.POSITIVE_INFINITY
    return height * Math.min(rising, falling)
  }
}

/** Midpoint displacement: `count + 1` heights, 0 at both ends, of about unit size for length 1. */
function roughLine(count: number, random: Random): Float64Array {
  const heights = new Float64Array(count + 1)
  const split = (from: number, to: number, size: number): void => {
    if (to - from < 2) return
    const middle = (from + to) >> 1
    heights[middle] =
      ((heights[from] as number) + (heights[to] as number)) / 2 + size * random.between(-1, 1)
    split(from, middle, size * 0.55)
    split(middle, to, size * 0.55)
  }
  split(0, count, 1)
  return heights
}

/** At most this part of the room beside a line is used: neighbours keep a clear distance. */
const ROOM_USED = 0.5

/**
 * The points of an arc between its nodes, both left out. They advance steadily along the straight
 * line, so the arc never crosses itself.
 */
export function wiggle(
  arc: Arc,
  mesh: Mesh,
  options: { readonly stepKm: number; readonly random: Random },
): GroundPoint[] {
  const [a, b] = [mesh.nodes[arc.from] as GroundPoint, mesh.nodes[arc.to] as GroundPoint]
  const count = Math.round(arc.lengthKm / options.stepKm)
  if (count < 2) return []
  // Corridors were laid smooth: their borders keep their course.
  const roughness = (arc.barrier > 0 ? 0.015 : 0.16) * arc.lengthKm
  const heights = roughLine(count, options.random)
  const leftApex = (mesh.plots[arc.left] as { at: GroundPoint }).at
  const rightApex = (mesh.plots[arc.right] as { at: GroundPoint }).at
  const rooms = { left: roomTowards(leftApex, a, b), right: roomTowards(rightApex, a, b) }
  const [ux, uy] = [(b[0] - a[0]) / arc.lengthKm, (b[1] - a[1]) / arc.lengthKm]
  const points: GroundPoint[] = []
  for (let i = 1; i < count; i += 1) {
    const t = (i + options.random.between(-0.3, 0.3)) / count
    const wish = (heights[i] as number) * roughness
    const room = ROOM_USED * (wish > 0 ? rooms.left(t) : rooms.right(t))
    const side = Math.sign(wish) * Math.min(Math.abs(wish), room)
    const along = t * arc.lengthKm
    points.push([a[0] + along * ux - side * uy, a[1] + along * uy + side * ux])
  }
  return points
}
