import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortestFloat32 } from './quantiles.ts'

test('reads back as the same float32, in at most nine digits', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 }),
      (value) => {
        const short = shortestFloat32(value)
        expect(Math.fround(short) - Math.fround(value)).toBe(0)
        expect(Number(short.toPrecision(9))).toBe(short)
      },
    ),
  )
  expect(shortestFloat32(Math.fround(21.7))).toBe(21.7)
})
