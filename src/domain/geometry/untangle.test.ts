import { expect, test } from 'vitest'
import { ringSurfaceM2 } from '../geodesy.ts'
import type { LineRing } from '../zones/zone.ts'
import { joinOverlaps, untangle } from './untangle.ts'

const at = (points: readonly (readonly [number, number])[]): LineRing =>
  points.map(([x, y]) => [-1.9 + x / 100, 52.5 + y / 100])
const square = (x: number, y: number) =>
  at([
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
  ])

test('a figure of eight is two triangles', () => {
  const eight = untangle([
    [
      at([
        [0, 0],
        [1, 1],
        [1, 0],
        [0, 1],
      ]),
    ],
  ])
  expect(eight).toHaveLength(2)
  for (const [outer] of eight ?? []) expect(ringSurfaceM2(outer.flat())).toBeGreaterThan(0)
})

test('what is inside of a five-pointed star is not clear', () => {
  const corners = Array.from({ length: 5 }, (_, i) => {
    const angle = (4 * Math.PI * i) / 5
    return [Math.cos(angle), Math.sin(angle)] as const
  })
  expect(untangle([[at(corners)]])).toBeNull()
})

test('polygons that overlap are joined, those that do not are left as they are', () => {
  const joined = joinOverlaps([[square(0, 0)], [square(0.5, 0.5)]])
  expect(joined).toHaveLength(1)
  const surface = ringSurfaceM2((joined?.[0]?.[0] ?? []).flat())
  expect(surface / ringSurfaceM2(square(0, 0).flat())).toBeCloseTo(1.75, 3)
  expect(joinOverlaps([[square(0, 0)], [square(2, 0)]])).toBeNull()
})
