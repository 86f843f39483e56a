import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInRings } from './flat-ring.ts'
import { pointInside } from './point-inside.ts'

test('lies inside a star of any shape, and not in its hole', () => {
  const radii = fc.array(fc.double({ min: 0.5, max: 3, noNaN: true }), {
    minLength: 5,
    maxLength: 20,
  })
  fc.assert(
    fc.property(radii, (lengths) => {
      const star = lengths.flatMap((length, i) => {
        const turn = (2 * Math.PI * i) / lengths.length
        return [length * Math.cos(turn), length * Math.sin(turn)]
      })
      const rings = [star, [0.1, 0.1, -0.1, 0.1, -0.1, -0.1, 0.1, -0.1]]
      const [x, y] = pointInside(rings) ?? [Number.NaN, Number.NaN]
      expect(isInRings(rings, x, y)).toBe(true)
    }),
  )
})

test('a polygon without surface gives a corner, one without corners none', () => {
  expect(pointInside([[1, 2, 3, 2, 2, 2]])).toEqual([1, 2])
  expect(pointInside([])).toBeNull()
})
