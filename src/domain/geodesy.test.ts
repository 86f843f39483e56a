import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineM, metresPerDegree, ringSurfaceM2, segmentM } from './geodesy.ts'

function cell(west: number, south: number, size: number): number[] {
  return [west, south, west + size, south, west + size, south + size, west, south + size]
}

test('all cells of the graticule make the surface of the ellipsoid', () => {
  // 510 065 621.724 km2: GeographicLib, Geodesic::WGS84().EllipsoidArea() = 510065621724088.44.
  let sum = 0
  for (let south = -90; south < 90; south++) sum += 360 * ringSurfaceM2(cell(0, south, 1))
  expect(sum / 510065621724088.44).toBeCloseTo(1, 9)
})

test('a cell has the surface that summing the two radii of curvature gives', () => {
  // Independent route: the integral of M N cos(lat), by the midpoint rule in 4,000 steps.
  const [a, e2] = [6378137, 0.00669437999014]
  for (const south of [0, 30, 52, 89]) {
    let sum = 0
    const step = Math.PI / 180 / 4000
    for (let i = 0; i < 4000; i++) {
      const lat = (south * Math.PI) / 180 + (i + 0.5) * step
      const w2 = 1 - e2 * Math.sin(lat) ** 2
      sum += ((a * a * (1 - e2)) / (w2 * w2)) * Math.cos(lat) * step
    }
    const expected = (sum * Math.PI) / 180
    expect(ringSurfaceM2(cell(10, south, 1)) / expected).toBeCloseTo(1, 8)
  }
})

test('the sign tells the direction, and closing a ring changes nothing', () => {
  const ring = cell(-1.9, 52.4, 0.1)
  const clockwise = [-1.9, 52.4, -1.9, 52.5, -1.8, 52.5, -1.8, 52.4]
  expect(ringSurfaceM2(clockwise)).toBeCloseTo(-ringSurfaceM2(ring), 3)
  expect(ringSurfaceM2([...ring, -1.9, 52.4])).toBeCloseTo(ringSurfaceM2(ring), 6)
})

test('surfaces of the parts of a cell add up, wherever it is cut', () => {
  const degrees = fc.double({ min: 50, max: 56, noNaN: true })
  fc.assert(
    fc.property(degrees, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (south, share) => {
      const whole = ringSurfaceM2(cell(-2, south, 0.2))
      const top = south + 0.2
      const [a, b] = [-2 + share * 0.2, -2 + (1 - share) * 0.2]
      const left = ringSurfaceM2([-2, south, a, south, b, top, -2, top])
      const right = ringSurfaceM2([a, south, -1.8, south, -1.8, top, b, top])
      expect((left + right) / whole).toBeCloseTo(1, 9)
    }),
  )
})

test('lengths of a degree are those of the table of the NGA', () => {
  // Length of a Degree of Latitude and Longitude Calculator, National Geospatial-Intelligence Agency.
  const table = [
    [15, 110649, 107551],
    [30, 110852, 96486],
    [45, 111132, 78847],
    [60, 111412, 55800],
  ] as const
  for (const [lat, metresNorth, metresEast] of table) {
    const { lng, lat: north } = metresPerDegree(lat)
    expect(Math.abs(north - metresNorth)).toBeLessThan(1)
    expect(Math.abs(lng - metresEast)).toBeLessThan(1)
  }
})

test('Flinders Peak to Buninyong, the known line of 54 972.271 m', () => {
  // Geocentric Datum of Australia Technical Manual, version 2.4, chapter 4 (GRS80, the same to 0.1 mm).
  const peak = [144 + 25 / 60 + 29.5244 / 3600, -(37 + 57 / 60 + 3.7203 / 3600)] as const
  const buninyong = [143 + 55 / 60 + 35.3839 / 3600, -(37 + 39 / 60 + 10.1561 / 3600)] as const
  expect(Math.abs(segmentM(peak, buninyong) / 54972.271 - 1)).toBeLessThan(5e-6)
  const halfway = [(peak[0] + buninyong[0]) / 2, (peak[1] + buninyong[1]) / 2]
  const line = lineM([...peak, ...halfway, ...buninyong])
  expect(Math.abs(line / 54972.271 - 1)).toBeLessThan(5e-6)
})
