import { expect, test } from 'vitest'
import type { PlaceCount } from './clusters.ts'
import { countRadius, markAt } from './place-at.ts'
import { type PlacedMark, spreadMarks } from './spread.ts'

function count(lng: number, lat: number, size: number): PlaceCount {
  return { kind: 'count', count: size, lng, lat, outside: false, opensAtZoom: 12 }
}

/** A screen on which a degree is a pixel. */
const project = (lng: number, lat: number) => ({ x: lng, y: lat })
const unmoved = (mark: PlaceCount): PlacedMark => ({ mark, offset: [0, 0] })

test('the nearest mark within reach answers', () => {
  const marks = [unmoved(count(0, 0, 5)), unmoved(count(20, 0, 5))]
  const at = (x: number) => markAt({ marks, point: { x, y: 0 }, reachPx: 11, project })
  expect(at(9)).toBe(marks[0])
  expect(at(11.5)).toBe(marks[1])
  expect(at(60)).toBeNull()
})

test('a large disc answers on all of its face, a small reach notwithstanding', () => {
  const marks = [unmoved(count(0, 0, 250))]
  const edge = countRadius(250) - 0.5
  expect(markAt({ marks, point: { x: edge, y: 0 }, reachPx: 5, project })).toBe(marks[0])
  expect(markAt({ marks, point: { x: edge + 1, y: 0 }, reachPx: 5, project })).toBeNull()
})

test('marks at one point are drawn apart and each can be met where it is drawn', () => {
  const marks = spreadMarks([1, 2, 3, 4, 5].map((size) => count(40, 40, size)))
  for (const placed of marks) {
    const point = { x: 40 + placed.offset[0], y: 40 + placed.offset[1] }
    expect(markAt({ marks, point, reachPx: 11, project })).toBe(placed)
  }
  for (const a of marks) {
    for (const b of marks) {
      if (a === b) continue
      const apart = Math.hypot(a.offset[0] - b.offset[0], a.offset[1] - b.offset[1])
      expect(apart).toBeGreaterThan(16)
    }
  }
})

test('a mark alone at its point stays there', () => {
  const marks = spreadMarks([count(1, 1, 3), count(2, 2, 3)])
  expect(marks.map(({ offset }) => offset)).toEqual([
    [0, 0],
    [0, 0],
  ])
})
