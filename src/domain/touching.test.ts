import { expect, test } from 'vitest'
import { touchingRows } from './touching.ts'

const adjacency = {
  size: 4,
  a: Uint32Array.of(0, 0, 1, 2),
  b: Uint32Array.of(1, 2, 2, 3),
  sharedM: Float64Array.of(120, 300, 0, 40),
}

test('neighbours on either side of a pair, longest border first, corners last', () => {
  expect(touchingRows(adjacency, 2)).toEqual([
    { row: 0, sharedM: 300 },
    { row: 3, sharedM: 40 },
    { row: 1, sharedM: 0 },
  ])
})

test('an island touches nobody', () => {
  expect(touchingRows(adjacency, 9)).toEqual([])
})
