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

/** A smooth curve through the given points (Catmull-Rom), as points about `stepKm` apart. */
export function smoothCurve(through: readonly GroundPoint[], stepKm: number): GroundPoint[] {
  const curve: GroundPoint[] = []
  for (let i = 0; i + 1 < through.length; i += 1) {
    const [a, b] = [through[i] as GroundPoint, through[i + 1] as GroundPoint]
    const steps = Math.max(1, Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / stepKm))
    for (let step = 0; step < steps; step += 1) curve.push(catmullRom(through, i, step / steps))
  }
  const last = through[through.length - 1]
  if (last !== undefined) curve.push(last)
  return curve
}
