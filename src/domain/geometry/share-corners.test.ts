import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type GridPoint, shareCorners } from './share-corners.ts'

const point = fc.record({
  x: fc.integer({ min: -1000, max: 1000 }),
  y: fc.integer({ min: -1000, max: 1000 }),
})
const path = fc.array(point, { minLength: 3, maxLength: 8 })

/** Distance of a point from the straight line between two others. */
function distanceFrom(from: GridPoint, to: GridPoint, { x, y }: GridPoint): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const share = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy)
  const at = Math.min(1, Math.max(0, share))
  return Math.hypot(x - from.x - at * dx, y - from.y - at * dy)
}

test('a corner that lies on an edge, or a hair beside it, becomes a corner of it', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 100 },
    { x: 0, y: 100 },
  ]
  const other = [
    { x: 70, y: 1 },
    { x: 30, y: -1 },
    { x: 50, y: 3 },
    { x: 100, y: 100 },
  ]
  expect(shareCorners([square], [other])).toEqual([
    [square[0], other[1], other[0], square[1], square[2], square[3]],
  ])
})

test('corners stay in their order; what comes between two lies on the edge between them', () => {
  fc.assert(
    fc.property(path, fc.array(path, { maxLength: 3 }), (own, others) => {
      const [shared = []] = shareCorners([own], others)
      const starts = own.map((corner) => shared.indexOf(corner))
      expect(starts).toEqual(starts.toSorted((one, two) => one - two))
      expect(starts[0]).toBe(0)
      for (const [at, corner] of own.entries()) {
        const next = own[(at + 1) % own.length]!
        for (const between of shared.slice(starts[at]! + 1, starts[at + 1] ?? shared.length)) {
          expect(others.flat()).toContain(between)
          expect(distanceFrom(corner, next, between)).toBeLessThanOrEqual(1.5)
        }
      }
    }),
  )
})

test('no corner is left on an edge', () => {
  fc.assert(
    fc.property(path, path, (own, other) => {
      const [shared = []] = shareCorners([own], [other])
      for (const [at, corner] of own.entries()) {
        const next = own[(at + 1) % own.length]!
        for (const beside of other) {
          const inside =
            Math.hypot(beside.x - corner.x, beside.y - corner.y) > 3 &&
            Math.hypot(beside.x - next.x, beside.y - next.y) > 3
          if (inside && distanceFrom(corner, next, beside) <= 1) expect(shared).toContain(beside)
        }
      }
    }),
  )
})
