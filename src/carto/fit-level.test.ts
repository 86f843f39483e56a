import { expect, test } from 'vitest'
import { fitLevel } from './fit-level.ts'
import { projectionOf } from './projection.ts'
import { SQUARE_TOWN } from './square-town.ts'

const SIZE = { width: 624, height: 400 }
const PROJECTION = projectionOf(SQUARE_TOWN.bbox ?? [], SIZE)

/** Corners of a path as numbers, each once. */
function cornersOf(path: string): (readonly [number, number])[] {
  const points = path.replaceAll('Z', '').split(/[ML]/).filter(Boolean)
  return [...new Set(points)].map((point) => {
    const [x = Number.NaN, y = Number.NaN] = point.split(',').map(Number)
    return [x, y] as const
  })
}

const extent = (path: string, axis: 0 | 1) => {
  const numbers = cornersOf(path).map((corner) => corner[axis])
  return [Math.min(...numbers), Math.max(...numbers)] as const
}

test('the area fills the picture but for the margin, and stands in its middle', () => {
  const { outline } = fitLevel(SQUARE_TOWN, 'neighbourhood', PROJECTION)
  expect(extent(outline, 0)).toEqual([12, 612])
  const [top, bottom] = extent(outline, 1)
  expect(top + bottom).toBeCloseTo(400, 1)
})

test('a degree of longitude is as much shorter than one of latitude as on the ground', () => {
  const { paths } = fitLevel(SQUARE_TOWN, 'neighbourhood', PROJECTION)
  const [west, east] = extent(paths[0] ?? '', 0)
  const [top, bottom] = extent(paths[0] ?? '', 1)
  expect((east - west) / (bottom - top)).toBeCloseTo(Math.cos((52.005 * Math.PI) / 180), 2)
})

test('rows stand where they are: north up, east right', () => {
  const { toPixels } = PROJECTION
  const { paths } = fitLevel(SQUARE_TOWN, 'neighbourhood', PROJECTION)
  expect(paths).toHaveLength(3)
  expect(extent(paths[1] ?? '', 0)[0]).toBe(extent(paths[0] ?? '', 0)[1])
  expect(extent(paths[2] ?? '', 0)).toEqual([412, 612])
  const [, south] = toPixels(-2, 52)
  const [, north] = toPixels(-2, 52.01)
  expect(north).toBeLessThan(south)
})

test('ward lines are the borders between wards and nothing else', () => {
  const { wardLines, paths } = fitLevel(SQUARE_TOWN, 'neighbourhood', PROJECTION)
  expect(extent(wardLines, 0)).toEqual([412, 412])
  expect(paths[0]).toMatch(/^M.*Z$/)
  const wards = fitLevel(SQUARE_TOWN, 'ward', PROJECTION)
  expect(wards.wardLines).toBe('')
  expect(wards.paths).toHaveLength(2)
})

test('a picture of no size does not break', () => {
  const { paths } = fitLevel(
    SQUARE_TOWN,
    'ward',
    projectionOf(SQUARE_TOWN.bbox ?? [], { width: 0, height: 0 }),
  )
  expect(paths.join()).not.toContain('NaN')
})
