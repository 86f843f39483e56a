import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentM } from '../geodesy.ts'
import { NeighbourhoodFinder } from './neighbourhood-finder.ts'
import type { Position } from './zone.ts'

const SIDE = 8
const CELL = 0.01
const WEST = -2
const SOUTH = 52

/** A chessboard of `SIDE` by `SIDE` squares; the people of each live in its middle. */
function chessboard(): NeighbourhoodFinder {
  const rows = Array.from({ length: SIDE * SIDE }, (_, row) => ({
    x: WEST + (row % SIDE) * CELL,
    y: SOUTH + Math.floor(row / SIDE) * CELL,
  }))
  return new NeighbourhoodFinder({
    rings: rows.map(({ x, y }) => [[x, y, x + CELL, y, x + CELL, y + CELL, x, y + CELL]]),
    lng: rows.map(({ x }) => x + CELL / 2),
    lat: rows.map(({ y }) => y + CELL / 2),
  })
}

const finder = chessboard()
const ascending = (rows: readonly number[]) => [...rows].sort((a, b) => a - b)
/** So near to a border that rounding decides on which side a position lies. */
function isOnBorder([lng, lat]: Position): boolean {
  const away = [(lng - WEST) / CELL, (lat - SOUTH) / CELL]
  return away.some((cells) => Math.abs(cells - Math.round(cells)) < 1e-9)
}

const somewhere: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: WEST, max: WEST + SIDE * CELL, noNaN: true }),
  fc.double({ min: SOUTH, max: SOUTH + SIDE * CELL, noNaN: true }),
)

test('a position is in the square it lies in, and in none outside', () => {
  expect(finder.rowAt([WEST + 2.5 * CELL, SOUTH + 3.5 * CELL])).toBe(3 * SIDE + 2)
  expect(finder.rowAt([WEST - CELL, SOUTH])).toBeNull()
})

test('one long stride takes every square on its way', () => {
  const from: Position = [WEST + CELL / 4, SOUTH + 2.3 * CELL]
  const to: Position = [WEST + SIDE * CELL - CELL / 4, SOUTH + 2.3 * CELL]
  expect(ascending(finder.rowsAlong(from, to, 1))).toEqual(
    Array.from({ length: SIDE }, (_, column) => 2 * SIDE + column),
  )
})

test('a wide brush takes the squares whose middle it covers, and no other', () => {
  const middle = finder.middleOf(3 * SIDE + 3)
  const right = segmentM(middle, finder.middleOf(3 * SIDE + 4))
  const taken = ascending(finder.rowsAlong(middle, middle, right * 1.01))
  expect(taken).toEqual([3 * SIDE + 2, 3 * SIDE + 3, 3 * SIDE + 4])
})

test('along a way lie all squares met by its points, however it is cut into strides', () => {
  fc.assert(
    fc.property(
      somewhere,
      somewhere,
      fc.double({ min: 0, max: 900, noNaN: true }),
      (from, to, radiusM) => {
        const whole = new Set(finder.rowsAlong(from, to, radiusM))
        for (let step = 0; step <= 200; step += 1) {
          const at: Position = [
            from[0] + ((to[0] - from[0]) * step) / 200,
            from[1] + ((to[1] - from[1]) * step) / 200,
          ]
          const row = isOnBorder(at) ? null : finder.rowAt(at)
          if (row !== null) expect(whole).toContain(row)
        }
        const half: Position = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
        // A stride that ends on a border may touch a square which the whole way just misses.
        if ([from, half, to].some(isOnBorder)) return
        const strides = [
          ...finder.rowsAlong(from, half, radiusM * 0.999),
          ...finder.rowsAlong(half, to, radiusM * 0.999),
        ]
        for (const row of strides) expect(whole).toContain(row)
      },
    ),
  )
})

test('inside a ring and within a distance count where people live', () => {
  const ring: Position[] = [
    [WEST, SOUTH],
    [WEST + 2.4 * CELL, SOUTH],
    [WEST + 2.4 * CELL, SOUTH + 1.6 * CELL],
    [WEST, SOUTH + 1.6 * CELL],
  ]
  expect(ascending(finder.rowsInside(ring))).toEqual([0, 1, SIDE, SIDE + 1])
  fc.assert(
    fc.property(somewhere, fc.double({ min: 0, max: 3000, noNaN: true }), (centre, radiusM) => {
      const near = new Set(finder.rowsWithin(centre, radiusM))
      for (let row = 0; row < finder.size; row += 1) {
        const distanceM = segmentM(centre, finder.middleOf(row))
        // Flat sums and the ellipsoid differ by millionths.
        if (Math.abs(distanceM - radiusM) > 1) expect(near.has(row)).toBe(distanceM < radiusM)
      }
    }),
  )
})

test('rows without an outline or without people are met by nothing', () => {
  const one = new NeighbourhoodFinder({ rings: [[]], lng: [Number.NaN], lat: [Number.NaN] })
  expect(one.rowAt([0, 0])).toBeNull()
  expect(one.rowsAlong([-1, -1], [1, 1], 1e6)).toEqual([])
  expect(
    new NeighbourhoodFinder({ rings: [], lng: [], lat: [] }).rowsInside([
      [0, 0],
      [1, 0],
      [0, 1],
    ]),
  ).toEqual([])
})
