import fc from 'fast-check'
import { expect, test } from 'vitest'
import { simplifyLine } from './simplify-line.ts'

const point = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }))

/** Distance from a point to the nearest of a segment's points, tried one by one. */
function byTrying(p: readonly number[], a: readonly number[], b: readonly number[]): number {
  return Math.min(
    ...Array.from({ length: 1001 }, (_, step) => {
      const at = (from = 0, to = 0) => from + ((to - from) * step) / 1000
      return Math.hypot((p[0] ?? 0) - at(a[0], b[0]), (p[1] ?? 0) - at(a[1], b[1]))
    }),
  )
}

test('what is left out lies near what stays, and both ends stay', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 30 }), (points) => {
      const kept = simplifyLine(points, 4)
      expect(kept[0]).toBe(0)
      expect(kept.at(-1)).toBe(points.length - 1)
      for (const [number, first] of kept.slice(0, -1).entries()) {
        const last = kept[number + 1] ?? first
        for (let index = first + 1; index < last; index += 1) {
          const away = byTrying(points[index] ?? [], points[first] ?? [], points[last] ?? [])
          expect(away).toBeLessThan(4.1)
        }
      }
    }),
  )
})

test('a straight line keeps its ends, a corner stays', () => {
  expect(
    simplifyLine(
      [
        [0, 0],
        [1, 0],
        [2, 0],
        [3, 0],
      ],
      0.5,
    ),
  ).toEqual([0, 3])
  expect(
    simplifyLine(
      [
        [0, 0],
        [5, 0],
        [5, 5],
      ],
      0.5,
    ),
  ).toEqual([0, 1, 2])
  expect(
    simplifyLine(
      [
        [0, 0],
        [5, 5],
        [0, 0],
      ],
      0.5,
    ),
  ).toEqual([0, 1, 2])
})
