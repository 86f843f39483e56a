import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OutputAreaTable } from './area.ts'
import { distanceM } from './distance.ts'
import { nearestNeighbourhood } from './nearest-neighbourhood.ts'

function outputAreas(
  points: readonly { lng: number; lat: number; row: number }[],
): OutputAreaTable {
  return {
    size: points.length,
    lng: Float64Array.from(points, ({ lng }) => lng),
    lat: Float64Array.from(points, ({ lat }) => lat),
    residents: new Float64Array(points.length).fill(300),
    neighbourhoodRows: Uint32Array.from(points, ({ row }) => row),
  }
}

const point = fc.record({
  lng: fc.double({ min: -2, max: -1, noNaN: true }),
  lat: fc.double({ min: 52, max: 53, noNaN: true }),
})

test('it is the lowest row among those of the nearest centroids', () => {
  const centroid = fc.tuple(point, fc.nat(20)).map(([at, row]) => ({ ...at, row }))
  fc.assert(
    fc.property(fc.array(centroid, { minLength: 1 }), point, (centroids, at) => {
      const least = Math.min(...centroids.map((one) => distanceM(at, one)))
      const rows = centroids.filter((one) => distanceM(at, one) === least).map((one) => one.row)
      expect(nearestNeighbourhood(outputAreas(centroids), at)).toBe(Math.min(...rows))
    }),
  )
})

test('without output areas there is none', () => {
  expect(nearestNeighbourhood(outputAreas([]), { lng: 0, lat: 0 })).toBeNull()
})
