import type { GroundPoint } from './plan.ts'

function catmullRom(points: readonly GroundPoint[], index: number, t: number): GroundPoint {
  const at = (i: number): GroundPoint =>
    points[Math.min(points.length - 1, Math.max(0, i))] as GroundPoint
  const [p0, p1, p2, p3] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
  const along = (axis: 0 | 1): number => {
    const [a, b, c, d] = [p0[axis], p1[axis], p2[axis], p3[axis]]
    return (
      0.5 *
      (2 * b +
        (c - a) * t +
        (2 * a - 5 * b + 4 * c - d) * t * t +
        (3 * b - a - 3 * c + d) * t * t * t)
    )
  }
  return [along(0), along(1)]
}

/** The curve from one point up to the next, which is left out. */
function span(through: readonly GroundPoint[], index: number, stepKm: number): GroundPoint[] {
  const [a, b] = [through[index] as GroundPoint, through[index + 1] as GroundPoint]
  const steps = Math.max(1, Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / stepKm))
  return Array.from({ length: steps }, (_, step) => catmullRom(through, index, step / steps))
}

/** A smooth curve through the given points (Catmull-Rom), as points about `stepKm` apart. */
export function smoothCurve(through: readonly GroundPoint[], stepKm: number): GroundPoint[] {
  const curve: GroundPoint[] = []
  for (let i = 0; i + 1 < through.length; i += 1) curve.push(...span(through, i, stepKm))
  return [...curve, ...through.slice(-1)]
}

/** A smooth closed curve through the given points; its last point is its first. */
export function smoothLoop(through: readonly GroundPoint[], stepKm: number): GroundPoint[] {
  const size = through.length
  // Three points of overlap on either side, so that the seam is as smooth as the rest.
  const around = Array.from({ length: size + 6 }, (_, index) => {
    return through[(index + size - 3) % size] as GroundPoint
  })
  const curve: GroundPoint[] = []
  for (let i = 3; i < size + 3; i += 1) curve.push(...span(around, i, stepKm))
  return [...curve, curve[0] as GroundPoint]
}
