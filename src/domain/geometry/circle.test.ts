import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentM } from '../geodesy.ts'
import { circle } from './circle.ts'
import { doubleSurface } from './flat-ring.ts'

test('every corner stands at the radius, and the ring runs anticlockwise', () => {
  const latitudes = fc.double({ min: 49, max: 61, noNaN: true })
  fc.assert(
    fc.property(latitudes, fc.double({ min: 50, max: 20_000, noNaN: true }), (lat, radiusM) => {
      const ring = circle([-1.5, lat], radiusM)
      for (const corner of ring) {
        // A degree of longitude is shorter to the north: 0.5 % over 20 km at 61 degrees.
        expect(segmentM([-1.5, lat], corner) / radiusM).toBeCloseTo(1, radiusM > 5000 ? 1 : 2)
      }
      expect(doubleSurface(ring.flat())).toBeGreaterThan(0)
    }),
  )
})
