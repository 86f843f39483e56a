import { expect, test } from 'vitest'
import { smoothCurve, smoothLoop } from './curves.ts'
import type { GroundPoint } from './plan.ts'

const THROUGH: GroundPoint[] = [
  [0, 0],
  [2, 1],
  [3, 3],
  [1, 4],
  [-1, 2],
]

const steps = (curve: readonly GroundPoint[]): number[] =>
  curve.slice(1).map(([x, y], i) => Math.hypot(x - (curve[i]?.[0] ?? 0), y - (curve[i]?.[1] ?? 0)))

test('a curve passes its points in small steps and ends at its ends', () => {
  const curve = smoothCurve(THROUGH, 0.1)
  for (const point of THROUGH) expect(curve).toContainEqual(point)
  expect(curve[0]).toEqual(THROUGH[0])
  expect(curve[curve.length - 1]).toEqual(THROUGH[4])
  expect(Math.max(...steps(curve))).toBeLessThan(0.2)
})

test('a loop closes without a kink', () => {
  const loop = smoothLoop(THROUGH, 0.05)
  expect(loop[loop.length - 1]).toEqual(loop[0])
  const heading = (a: GroundPoint, b: GroundPoint): number => Math.atan2(b[1] - a[1], b[0] - a[0])
  const turns = [...loop, loop[1] as GroundPoint].slice(2).map((point, i) => {
    const [a, b] = [loop[i] as GroundPoint, loop[i + 1] as GroundPoint]
    const turn = Math.abs(heading(b, point) - heading(a, b))
    return Math.min(turn, 2 * Math.PI - turn)
  })
  expect(Math.max(...turns)).toBeLessThan(0.25)
})
