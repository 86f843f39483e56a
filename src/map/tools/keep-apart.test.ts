import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepApart } from './keep-apart.ts'

const pointsAnywhere = fc.array(
  fc.record({
    x: fc.double({ min: -200, max: 200, noNaN: true }),
    y: fc.double({ min: -200, max: 200, noNaN: true }),
  }),
  { maxLength: 80 },
)

test('whatever the points, each is in one lot, and the lots are as they say', () => {
  fc.assert(
    fc.property(pointsAnywhere, fc.integer({ min: 1, max: 60 }), (points, distancePx) => {
      const { apart, crowded } = keepApart(points, distancePx)
      expect(new Set([...apart, ...crowded])).toEqual(new Set(points))
      expect(apart.length + crowded.length).toBe(points.length)
      const isNear = (a: { x: number; y: number }, b: { x: number; y: number }) =>
        Math.hypot(a.x - b.x, a.y - b.y) < distancePx
      apart.forEach((point, index) => {
        expect(apart.slice(index + 1).some((other) => isNear(point, other))).toBe(false)
      })
      for (const point of crowded) expect(apart.some((other) => isNear(point, other))).toBe(true)
    }),
  )
})

test('first come, first served', () => {
  const points = [0, 10, 20, 30].map((x) => ({ x, y: 0 }))
  expect(keepApart(points, 15).apart.map(({ x }) => x)).toEqual([0, 20])
})
