import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentM } from '../geodesy.ts'
import { NearestLine } from './nearest-line.ts'

const lng = fc.double({ min: -1.95, max: -1.85, noNaN: true })
const lat = fc.double({ min: 52.4, max: 52.46, noNaN: true })
const LIMIT_M = 3000

/** The smallest of 2,001 distances to points along the segment. */
function slowly(segment: readonly number[], point: readonly [number, number]): number {
  const [ax = 0, ay = 0, bx = 0, by = 0] = segment
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i <= 2000; i++) {
    const t = i / 2000
    least = Math.min(least, segmentM([ax + t * (bx - ax), ay + t * (by - ay)], point))
  }
  return least
}

test('is the least of the distances to points along all segments, or none beyond the limit', () => {
  const segment = fc.tuple(lng, lat, lng, lat)
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), lng, lat, (segments, x, y) => {
      const expected = Math.min(...segments.map((one) => slowly(one, [x, y])))
      fc.pre(Math.abs(expected - LIMIT_M) > 10)
      const found = new NearestLine(segments.flat(), LIMIT_M).distanceM(x, y)
      if (expected > LIMIT_M) expect(found).toBeNull()
      else expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThan(5)
    }),
    { numRuns: 40 },
  )
})
