import type { Position } from 'geojson'
import { expect, test } from 'vitest'
import { dissolve, type Line, signedArea2 } from './dissolve.ts'

/** A square in a larger square: cell 0 around cell 1; -1 outside. */
const outer: Position[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
]
const inner: Position[] = [
  [1, 1],
  [2, 1],
  [2, 2],
  [1, 2],
  [1, 1],
]
const LINES: Line[] = [
  { positions: outer.slice(0, 3), from: 0, to: 1, left: 0, right: 2 },
  { positions: outer.slice(2), from: 1, to: 0, left: 0, right: 2 },
  { positions: inner.slice(0, 3), from: 2, to: 3, left: 1, right: 0 },
  // Drawn the other way round: sides swap, the border is the same.
  { positions: inner.slice(2).reverse(), from: 2, to: 3, left: 0, right: 1 },
]

test('borders join into anticlockwise rings, a hole runs clockwise', () => {
  const [around, within] = dissolve(LINES, (cell) => (cell === 2 ? -1 : cell), 2)
  expect(around?.type).toBe('Polygon')
  const rings = around?.coordinates as Position[][]
  expect(rings.map((ring) => signedArea2(ring) / 2)).toEqual([16, -1])
  const [ring] = within?.coordinates as Position[][]
  expect(ring).toHaveLength(5)
  expect(ring?.[0]).toEqual(ring?.[4])
  expect(signedArea2(ring ?? []) / 2).toBe(1)
})

test('lines between cells of one label vanish', () => {
  const [whole] = dissolve(LINES, (cell) => (cell === 2 ? -1 : 0), 1)
  expect(whole?.coordinates).toHaveLength(1)
  expect(signedArea2((whole?.coordinates as Position[][])[0] ?? []) / 2).toBe(16)
})

test('a label in two pieces is refused', () => {
  const far = LINES.map((line): Line => {
    return {
      ...line,
      positions: line.positions.map(([x, y]) => [(x ?? 0) + 9, y ?? 0]),
      from: line.from + 9,
      to: line.to + 9,
    }
  })
  expect(() => dissolve([...LINES, ...far], (cell) => (cell === 2 ? -1 : 0), 1)).toThrow(
    'one piece',
  )
})
