import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fittingPadding, sameCamera } from './camera.ts'

const camera = fc.record({
  lng: fc.double({ min: -6, max: 2, noNaN: true }),
  lat: fc.double({ min: 50, max: 56, noNaN: true }),
  zoom: fc.double({ min: 4, max: 18, noNaN: true }),
})

test('a camera survives the rounding of an address: five decimals, two of the zoom', () => {
  fc.assert(
    fc.property(camera, ({ lng, lat, zoom }) => {
      const rounded = {
        lng: Number(lng.toFixed(5)),
        lat: Number(lat.toFixed(5)),
        zoom: Number(zoom.toFixed(2)),
      }
      expect(sameCamera({ lng, lat, zoom }, rounded)).toBe(true)
    }),
  )
})

test('ten pixels aside or a tenth of a zoom nearer is another picture', () => {
  fc.assert(
    fc.property(camera, ({ lng, lat, zoom }) => {
      const tenPixels = (10 * 360) / (512 * 2 ** zoom)
      expect(sameCamera({ lng, lat, zoom }, { lng: lng + tenPixels, lat, zoom })).toBe(false)
      expect(sameCamera({ lng, lat, zoom }, { lng, lat: lat + tenPixels, zoom })).toBe(false)
      expect(sameCamera({ lng, lat, zoom }, { lng, lat, zoom: zoom + 0.1 })).toBe(false)
    }),
  )
})

test('padding leaves at least a quarter of the map, and is kept as asked where it does', () => {
  const side = fc.integer({ min: 0, max: 900 })
  fc.assert(
    fc.property(
      fc.record({ top: side, right: side, bottom: side, left: side }),
      fc.record({
        width: fc.integer({ min: 1, max: 2000 }),
        height: fc.integer({ min: 1, max: 2000 }),
      }),
      (asked, size) => {
        const padding = fittingPadding(asked, size)
        expect(padding.left + padding.right).toBeLessThanOrEqual(0.75 * size.width + 1e-9)
        expect(padding.top + padding.bottom).toBeLessThanOrEqual(0.75 * size.height + 1e-9)
        const fits =
          asked.left + asked.right <= 0.75 * size.width &&
          asked.top + asked.bottom <= 0.75 * size.height
        if (fits) expect(padding).toEqual(asked)
      },
    ),
  )
})
