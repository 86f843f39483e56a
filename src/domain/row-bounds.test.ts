import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallArea } from './area-fixture.ts'
import type { Area } from './area.ts'
import { rowBounds } from './row-bounds.ts'

function areaAt(places: readonly (readonly [lng: number, lat: number])[]): Area {
  const area = smallArea({
    wards: ['Mill Hill', 'Old Docks'],
    neighbourhoods: places.map((_, row) => ({
      name: `Testford ${row}`,
      ward: 0,
      residents: 1500,
      cells: {},
    })),
  })
  const lng = Float64Array.from(places, ([x]) => x)
  const lat = Float64Array.from(places, ([, y]) => y)
  return { ...area, neighbourhoods: { ...area.neighbourhoods, lng, lat } }
}

const position = fc.tuple(
  fc.double({ min: -6, max: 2, noNaN: true }),
  fc.double({ min: 50, max: 56, noNaN: true }),
)

test('a ward reaches round every neighbourhood of it, each of which has room round its middle', () => {
  fc.assert(
    fc.property(fc.array(position, { minLength: 1, maxLength: 6 }), (places) => {
      const area = areaAt(places)
      const [west, south, east, north] = rowBounds(area, { level: 'ward', row: 0 })
      places.forEach(([x, y], row) => {
        const own = rowBounds(area, { level: 'neighbourhood', row })
        expect(own[0]).toBeLessThan(x)
        expect(own[3]).toBeGreaterThan(y)
        expect([own[0] >= west, own[1] >= south, own[2] <= east, own[3] <= north]).toEqual(
          Array(4).fill(true),
        )
      })
    }),
  )
})

test('a disc of half a square kilometre is about a kilometre wide in both directions', () => {
  const [west, south, east, north] = rowBounds(areaAt([[-1.9, 52.5]]), {
    level: 'neighbourhood',
    row: 0,
  })
  const kmAcross = (east - west) * 111.3 * Math.cos((52.5 * Math.PI) / 180)
  const kmUp = (north - south) * 111.2
  expect(kmAcross).toBeCloseTo(kmUp, 1)
  expect(kmUp).toBeGreaterThan(0.8)
  expect(kmUp).toBeLessThan(1.2)
})

test('a ward without neighbourhoods lies where its own row says', () => {
  const area = areaAt([[-1.9, 52.5]])
  const bounds = rowBounds(area, { level: 'ward', row: 1 })
  expect(bounds.every(Number.isFinite)).toBe(true)
  expect(bounds[0]).toBeLessThan(area.wards.lng[1] ?? Number.NaN)
})
