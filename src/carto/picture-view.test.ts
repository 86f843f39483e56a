import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundsOf, cameraOf, cameraOn, pictureView } from './picture-view.ts'
import { projectionOf } from './projection.ts'

const BOUNDS = [-2.05, 52.35, -1.7, 52.65] as const
const SIZE = { width: 700, height: 800, padding: { top: 60, right: 10, bottom: 200, left: 30 } }
const PROJECTION = projectionOf(BOUNDS, SIZE)

const near = {
  lng: fc.double({ min: -2.05, max: -1.7, noNaN: true }),
  lat: fc.double({ min: 52.35, max: 52.65, noNaN: true }),
}

test('degrees come back from pixels', () => {
  fc.assert(
    fc.property(near.lng, near.lat, (lng, lat) => {
      const [x, y] = PROJECTION.toDegrees(...PROJECTION.toPixels(lng, lat))
      expect(x).toBeCloseTo(lng, 9)
      expect(y).toBeCloseTo(lat, 9)
    }),
  )
})

test('the fitted area keeps clear of the padding', () => {
  const [left, top] = PROJECTION.toPixels(BOUNDS[0], BOUNDS[3])
  const [right, bottom] = PROJECTION.toPixels(BOUNDS[2], BOUNDS[1])
  expect(left).toBeGreaterThanOrEqual(30)
  expect(top).toBeGreaterThanOrEqual(60)
  expect(right).toBeLessThanOrEqual(690)
  expect(bottom).toBeLessThanOrEqual(600)
})

test('a camera comes back from what it shows, with its middle in the middle', () => {
  const camera = fc.record({ ...near, zoom: fc.double({ min: 10, max: 14, noNaN: true }) })
  fc.assert(
    fc.property(camera, (asked) => {
      const view = pictureView(asked, PROJECTION, SIZE)
      const back = cameraOf(view, PROJECTION)
      expect(back.lng).toBeCloseTo(asked.lng, 9)
      expect(back.lat).toBeCloseTo(asked.lat, 9)
      expect(back.zoom).toBeCloseTo(asked.zoom, 9)
      const [west, south, east, north] = boundsOf(view, PROJECTION)
      expect((west + east) / 2).toBeCloseTo(asked.lng, 9)
      expect((south + north) / 2).toBeCloseTo(asked.lat, 9)
    }),
  )
})

test('one zoom level closer shows half as much each way', () => {
  const at = { lng: -1.9, lat: 52.5 }
  const far = pictureView({ ...at, zoom: 11 }, PROJECTION, SIZE)
  const close = pictureView({ ...at, zoom: 12 }, PROJECTION, SIZE)
  expect(far.width / close.width).toBeCloseTo(2, 9)
  expect(close.scale / far.scale).toBeCloseTo(2, 9)
})

test('bounds are seen whole', () => {
  const wanted = [-1.92, 52.45, -1.88, 52.5] as const
  const seen = boundsOf(
    pictureView(cameraOn(wanted, PROJECTION, SIZE), PROJECTION, SIZE),
    PROJECTION,
  )
  expect(seen[0]).toBeLessThanOrEqual(wanted[0] + 1e-9)
  expect(seen[1]).toBeLessThanOrEqual(wanted[1] + 1e-9)
  expect(seen[2]).toBeGreaterThanOrEqual(wanted[2] - 1e-9)
  expect(seen[3]).toBeGreaterThanOrEqual(wanted[3] - 1e-9)
})
