import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInRings } from './flat-ring.ts'
import { PointGrid } from './point-grid.ts'
import type { RingSet } from './polygon-index.ts'

/** Whole numbers and quarters meet edges, corners and cell borders often; doubles nearly never. */
const coordinate = fc.oneof(
  fc.integer({ min: -2, max: 12 }),
  fc.integer({ min: -8, max: 48 }).map((quarter) => quarter / 4),
  fc.double({ min: -3, max: 13, noNaN: true, noDefaultInfinity: true }).map(Math.fround),
)
const points = fc.array(fc.tuple(coordinate, coordinate), { maxLength: 60 })
const ring = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 12 })
  .map((corners) => corners.flat())

function gridOf(list: readonly (readonly [number, number])[]): PointGrid {
  return new PointGrid({
    x: Float64Array.from(list, ([x]) => x),
    y: Float64Array.from(list, ([, y]) => y),
  })
}

function inside(grid: PointGrid, rings: RingSet): number[] {
  const found: number[] = []
  grid.visitInside(rings, {
    cell: (cell) => found.push(...grid.points.subarray(grid.starts[cell], grid.starts[cell + 1])),
    point: (point) => found.push(point),
  })
  return found.sort((one, two) => one - two)
}

test('finds each point inside once, as testing every point finds it', () => {
  fc.assert(
    fc.property(points, fc.array(ring, { maxLength: 3 }), (list, rings) => {
      const expected = list.flatMap(([x, y], point) => (isInRings(rings, x, y) ? [point] : []))
      expect(inside(gridOf(list), rings)).toEqual(expected)
    }),
    { numRuns: 1000 },
  )
})

test('tells whole cells, so that sums by cell can be added', () => {
  const side = Array.from({ length: 30 }, (_, at) => at)
  const grid = gridOf(side.flatMap((x) => side.map((y) => [x, y] as const)))
  let [cells, single] = [0, 0]
  grid.visitInside([[3.5, 3.5, 25.5, 3.5, 25.5, 25.5, 3.5, 25.5]], {
    cell: (cell) => {
      cells += grid.starts[cell + 1]! - grid.starts[cell]!
    },
    point: () => (single += 1),
  })
  expect(cells + single).toBe(22 * 22)
  expect(cells).toBeGreaterThan(300)
})
