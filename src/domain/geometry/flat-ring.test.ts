import fc from 'fast-check'
import { expect, test } from 'vitest'
import { doubleSurface, isInRing, isInRings } from './flat-ring.ts'

const square = [0, 0, 4, 0, 4, 4, 0, 4]
const hole = [1, 1, 1, 3, 3, 3, 3, 1]

test('surface is positive anticlockwise and negative clockwise', () => {
  expect(doubleSurface(square)).toBe(32)
  expect(doubleSurface(hole)).toBe(-8)
  expect(doubleSurface([0, 0, 1, 1, 2, 2])).toBe(0)
})

test('a hole is outside', () => {
  expect(isInRings([square, hole], 0.5, 0.5)).toBe(true)
  expect(isInRings([square, hole], 2, 2)).toBe(false)
  expect(isInRings([square, hole], 5, 2)).toBe(false)
})

test('every point lies in exactly one of the triangles that share its corners and edges', () => {
  const whole = fc.integer({ min: 1, max: 7 })
  const quarter = fc.nat(32).map((number) => number / 4)
  fc.assert(
    fc.property(fc.tuple(whole, whole), fc.tuple(quarter, quarter), ([cx, cy], [x, y]) => {
      // A fan round a centre fills the square [0, 8); points lie on corners and edges often.
      const corners = [0, 0, 8, 0, 8, 8, 0, 8, 0, 0]
      let holders = 0
      for (let i = 0; i < 8; i += 2) {
        if (isInRing([...corners.slice(i, i + 4), cx, cy], x, y)) holders++
      }
      expect(holders).toBe(isInRing(corners.slice(0, 8), x, y) ? 1 : 0)
    }),
  )
})
