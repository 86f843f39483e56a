import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import fc from 'fast-check'
import type { Polygon } from 'geojson'
import { expect, test } from 'vitest'
import { interiorPoints, isInside } from './interior-point.ts'

/** A ring about the origin that sees every corner: radius by angle. */
function starRing(radii: readonly number[]): [number, number][] {
  const ring = radii.map((radius, index): [number, number] => {
    const angle = (2 * Math.PI * index) / radii.length
    return [radius * Math.cos(angle), radius * Math.sin(angle)]
  })
  const [first] = ring
  return first === undefined ? ring : [...ring, first]
}

const radii = fc.array(fc.double({ min: 1, max: 4, noNaN: true }), { minLength: 5, maxLength: 30 })

test('every point lies inside the shape, also with a hole', () => {
  fc.assert(
    fc.property(radii, fc.double({ min: 0.1, max: 0.7, noNaN: true }), (outer, hole) => {
      const shape: Polygon = {
        type: 'Polygon',
        coordinates: [starRing(outer), starRing([hole, hole, hole, hole])],
      }
      const points = interiorPoints(shape)
      expect(points.length).toBeGreaterThan(0)
      for (const point of points) expect(booleanPointInPolygon(point, shape)).toBe(true)
    }),
  )
})

test('inside is what another implementation holds to be inside, also beside a hole', () => {
  // Beside round numbers, so that no point lies on a corner or an edge.
  const away = fc.double({ min: -4, max: 4, noNaN: true }).map((value) => value + 0.00317)
  const at = fc.tuple(away, away)
  fc.assert(
    fc.property(radii, fc.double({ min: 0.1, max: 0.7, noNaN: true }), at, (outer, hole, point) => {
      const shape: Polygon = {
        type: 'Polygon',
        coordinates: [starRing(outer), starRing([hole, hole, hole, hole])],
      }
      expect(isInside(point, shape)).toBe(booleanPointInPolygon(point, shape))
    }),
  )
})

test('of two pieces the wider one comes first', () => {
  const square = (x: number, size: number) => [
    [
      [x, 0],
      [x + size, 0],
      [x + size, 1],
      [x, 1],
      [x, 0],
    ],
  ]
  const [best] = interiorPoints({ type: 'MultiPolygon', coordinates: [square(0, 1), square(5, 3)] })
  expect(best).toEqual([6.5, 0.5])
})
