import { expect, test } from 'vitest'
import { allCorners, allMiddles, deleteCorner, insertCorner, moveCorner } from './corners.ts'
import type { LinePolygon } from './zone.ts'

const WITH_HOLE: LinePolygon = [
  [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
  ],
  [
    [1, 1],
    [1, 2],
    [2, 1],
  ],
]

const outer = { polygon: 0, ring: 0, corner: 3 }
const inner = { polygon: 0, ring: 1, corner: 0 }

test('every corner has its address, and a middle behind it', () => {
  expect(allCorners([WITH_HOLE])).toHaveLength(7)
  expect(allMiddles([WITH_HOLE])[3]).toEqual({ after: outer, at: [0, 2] })
})

test('moving and inserting touch one ring only', () => {
  const [moved] = moveCorner([WITH_HOLE], outer, [-1, 4])
  expect(moved?.[0][3]).toEqual([-1, 4])
  expect(moved?.[1]).toBe(WITH_HOLE[1])
  const [more] = insertCorner([WITH_HOLE], outer, [0, 2])
  expect(more?.[0]).toEqual([...WITH_HOLE[0], [0, 2]])
})

test('an address that is not there changes nothing', () => {
  expect(moveCorner([WITH_HOLE], { polygon: 0, ring: 0, corner: 9 }, [0, 0])).toEqual([WITH_HOLE])
})

test('a hole of three goes as a whole, an outer ring of three stays', () => {
  expect(deleteCorner([WITH_HOLE], inner)).toEqual({ ok: true, value: [[WITH_HOLE[0]]] })
  const triangle: LinePolygon = [WITH_HOLE[0].slice(0, 3)]
  expect(deleteCorner([triangle], { polygon: 0, ring: 0, corner: 0 }).ok).toBe(false)
  expect(deleteCorner([WITH_HOLE], outer)).toMatchObject({
    value: [[{ length: 3 }, { length: 3 }]],
  })
})
