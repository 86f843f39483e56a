import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInRings } from './flat-ring.ts'
import { PolygonIndex } from './polygon-index.ts'

const unit = fc.double({ min: -3, max: 13, noNaN: true })
const triangle = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), {
  minLength: 6,
  maxLength: 6,
})

test('finds the rows that a search through all polygons finds', () => {
  fc.assert(
    fc.property(fc.array(triangle, { maxLength: 12 }), unit, unit, (triangles, x, y) => {
      const polygons = triangles.map((ring) => [ring])
      const expected = polygons.flatMap((rings, row) => (isInRings(rings, x, y) ? [row] : []))
      expect(new PolygonIndex(polygons).rowsAt(x, y)).toEqual(expected)
    }),
  )
})

test('rows without a ring and points that are no numbers are never found', () => {
  const index = new PolygonIndex([[], [[0, 0, 1, 0, 0, 1]]])
  expect(index.rowsAt(0.2, 0.2)).toEqual([1])
  expect(index.rowsAt(Number.NaN, 0.2)).toEqual([])
  expect(new PolygonIndex([]).rowsAt(0, 0)).toEqual([])
})
