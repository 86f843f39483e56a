import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentM } from '../geodesy.ts'
import { smallPlace } from '../place-fixture.ts'
import { nearestToOutline } from './nearest-beyond.ts'
import type { LinePolygon, LineRing, Position } from './zone.ts'

const around = (lng: number, lat: number): fc.Arbitrary<Position> =>
  fc.tuple(
    fc.double({ min: lng - 0.02, max: lng + 0.02, noNaN: true }),
    fc.double({ min: lat - 0.02, max: lat + 0.02, noNaN: true }),
  )

const STRIDES = 400

/** Metres to the nearest of many points along all sides. */
function sampledM(from: Position, outline: readonly LinePolygon[]): number {
  const sides = outline.flat().flatMap((ring) => ring.map((a, at) => [a, next(ring, at)] as const))
  const distances = sides.flatMap(([a, b]) =>
    Array.from({ length: STRIDES + 1 }, (_, step) => {
      const share = step / STRIDES
      return segmentM(from, [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share])
    }),
  )
  return Math.min(...distances)
}

const next = (ring: LineRing, at: number): Position => ring[(at + 1) % ring.length] ?? [0, 0]

test('the nearest place is that of the shortest way to any point of the outline, holes too', () => {
  const rings = fc.array(around(-1.9, 52.5), { minLength: 3, maxLength: 5 })
  const places = fc.array(around(-1.9, 52.55), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(rings, rings, places, (outer, hole, points) => {
      const outline: LinePolygon[] = [[outer, hole]]
      const all = points.map(([lng, lat], at) => smallPlace({ id: `own:${at}`, lng, lat }))
      const nearest = nearestToOutline(all, outline)
      const shortestM = Math.min(...points.map((point) => sampledM(point, outline)))
      // A side of 7 km in 400 strides; flat sums differ from the ellipsoid by some thousandths.
      expect(Math.abs((nearest?.distanceM ?? Number.NaN) - shortestM)).toBeLessThan(
        10 + shortestM * 0.005,
      )
    }),
    { numRuns: 50 },
  )
})

test('of two as near the lower id; of none nothing', () => {
  const ring: LineRing = [
    [-1.9, 52.5],
    [-1.8, 52.5],
    [-1.8, 52.6],
  ]
  const at = { lng: -1.9, lat: 52.4 }
  const both = [smallPlace({ id: 'own:2', ...at }), smallPlace({ id: 'own:1', ...at })]
  expect(nearestToOutline(both, [[ring]])?.id).toBe('own:1')
  expect(nearestToOutline([], [[ring]])).toBeNull()
})
