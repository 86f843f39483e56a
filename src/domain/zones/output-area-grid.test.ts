import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInRings } from '../geometry/flat-ring.ts'
import { OutputAreaGrid } from './output-area-grid.ts'

/** Often on the very lines of a grid, and often equal. */
const coordinate = fc.oneof(
  fc.integer({ min: 0, max: 16 }).map((n) => n / 2),
  fc.double({ min: -1, max: 9, noNaN: true }),
)
const points = fc.array(fc.tuple(coordinate, coordinate), { maxLength: 120 })
const rings = fc.array(
  fc
    .array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 12 })
    .map((ring) => ring.flat()),
  { maxLength: 3 },
)

test('marks exactly the centroids that a test of every single one marks', () => {
  fc.assert(
    fc.property(points, rings, (list, lines) => {
      const grid = new OutputAreaGrid({
        size: list.length,
        lng: Float64Array.from(list, ([lng]) => lng),
        lat: Float64Array.from(list, ([, lat]) => lat),
        residents: new Float64Array(list.length),
        neighbourhoodRows: new Uint32Array(list.length),
      })
      const expected = list.map(([lng, lat]) => (isInRings(lines, lng, lat) ? 1 : 0))
      expect([...grid.inside(lines)]).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})
