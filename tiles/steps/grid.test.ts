import type { Polygon } from 'geojson'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseGrid, latOf, lngOf, toGrid } from './grid.ts'

function triangle(...corners: [number, number][]): Polygon {
  return { type: 'Polygon', coordinates: [[...corners, ...corners.slice(0, 1)]] }
}

test('few decimals keep their own grid, many get one of a centimetre', () => {
  const coarse = triangle([1.5, 54.5], [1.50001, 54.5], [1.5, 54.50002])
  expect(chooseGrid([[coarse]]).grid.step).toBe(1e-5)
  const fine = triangle([1.5, 54.5], [1.512345678, 54.5], [1.5, 54.50002])
  expect(chooseGrid([[fine]])).toEqual({ grid: { step: 1e-7, west: 1.5, south: 54.5 }, joined: 0 })
})

test('a finer grid where a centimetre would join two vertices, and the rest is told', () => {
  const near = triangle([1.5, 54.5], [1.512345678, 54.5], [1.512345687, 54.5])
  expect(chooseGrid([[near]]).grid.step).toBe(1e-8)
  const hair = triangle([1.5, 54.5], [1.512345678, 54.5], [1.51234567800001, 54.5])
  expect(chooseGrid([[hair]])).toMatchObject({ grid: { step: 1e-9 }, joined: 1 })
})

test('positions come back within half a step', () => {
  const degrees = fc.double({ min: -8, max: 3, noNaN: true })
  fc.assert(
    fc.property(degrees, degrees, (lng, lat) => {
      const { grid } = chooseGrid([[triangle([-8, -8], [lng, lat], [3, 3])]])
      const [x, y] = toGrid(grid, [lng, lat])
      expect(Math.abs(lngOf(grid, x) - lng)).toBeLessThanOrEqual(grid.step * 0.51)
      expect(Math.abs(latOf(grid, y) - lat)).toBeLessThanOrEqual(grid.step * 0.51)
    }),
  )
})
