import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distanceM, distanceWords } from './distance.ts'

const points = fc.record({
  lng: fc.double({ min: -6, max: 2, noNaN: true }),
  lat: fc.double({ min: 50, max: 56, noNaN: true }),
})

test('a degree of latitude is a 360th of the way round', () => {
  const metres = distanceM({ lng: 0, lat: 52 }, { lng: 0, lat: 53 })
  expect(metres).toBeCloseTo((2 * Math.PI * 6_371_008.8) / 360, 3)
})

test('the arc between the two unit vectors, found another way', () => {
  const vector = ({ lng, lat }: { lng: number; lat: number }) => {
    const [l, p] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180]
    return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)] as const
  }
  fc.assert(
    fc.property(points, points, (from, to) => {
      const [a, b] = [vector(from), vector(to)]
      const chord = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
      expect(distanceM(from, to)).toBeCloseTo(2 * 6_371_008.8 * Math.asin(chord / 2), 2)
      expect(distanceM(to, from)).toBeCloseTo(distanceM(from, to), 6)
    }),
  )
})

test('London to Birmingham is about 163 km', () => {
  const charingCross = { lng: -0.1276, lat: 51.5073 }
  const victoriaSquare = { lng: -1.9026, lat: 52.4797 }
  expect(distanceM(charingCross, victoriaSquare) / 1000).toBeCloseTo(163, 0)
})

test('no finer than the point of a place deserves', () => {
  expect([0, 84, 994, 996, 1249, 9949, 9951, 14_400].map(distanceWords)).toEqual([
    '0\u00a0m',
    '80\u00a0m',
    '990\u00a0m',
    '1.0\u00a0km',
    '1.2\u00a0km',
    '9.9\u00a0km',
    '10\u00a0km',
    '14\u00a0km',
  ])
})
