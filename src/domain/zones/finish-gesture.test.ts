import { expect, test } from 'vitest'
import { doubleSurface } from '../geometry/flat-ring.ts'
import { CROSSES_ITSELF, finishGesture } from './finish-gesture.ts'
import type { Gesture, PolygonGesture } from './gesture.ts'
import type { Position } from './zone.ts'

const SQUARE: Position[] = [
  [-2, 52],
  [-2, 52.01],
  [-1.99, 52.01],
  [-1.99, 52],
]
const BOW_TIE: Position[] = [
  [-2, 52],
  [-1.99, 52.01],
  [-1.99, 52],
  [-2, 52.01],
]

function polygon(changes: Partial<PolygonGesture>): PolygonGesture {
  return {
    kind: 'polygon',
    mode: 'add',
    rows: [],
    stage: 'made',
    polygons: [[SQUARE]],
    pointer: null,
    picked: null,
    crossing: null,
    ...changes,
  }
}

test('a stroke asks for the rows it went over', () => {
  const stroke: Gesture = {
    kind: 'brush',
    mode: 'subtract',
    rows: [4, 2],
    path: SQUARE,
    at: [0, 0],
  }
  expect(finishGesture(stroke, 'own-line')).toEqual({
    ok: true,
    value: { kind: 'rows', mode: 'subtract', rows: [4, 2] },
  })
  expect(finishGesture({ ...stroke, path: [] }, 'own-line').ok).toBe(false)
})

test('a line asks for rows or for its ground, by the kind of the zone', () => {
  const lasso: Gesture = { kind: 'lasso', mode: 'add', rows: [1], line: SQUARE }
  expect(finishGesture(lasso, 'neighbourhoods')).toMatchObject({
    value: { kind: 'rows', rows: [1] },
  })
  const own = finishGesture(lasso, 'own-line')
  expect(own).toMatchObject({ ok: true, value: { kind: 'line', mode: 'add' } })
  if (!own.ok || own.value.kind !== 'line') throw new Error('a line was asked for')
  // The square was drawn clockwise; outer rings run anticlockwise.
  expect(own.value.polygon[0]).toEqual(SQUARE.toReversed())
})

test('a line that crosses itself is refused where it would become the line of a zone', () => {
  const tied = polygon({ polygons: [[BOW_TIE]], rows: [3] })
  expect(finishGesture(tied, 'own-line')).toEqual({ ok: false, problem: CROSSES_ITSELF })
  expect(finishGesture(tied, 'neighbourhoods').ok).toBe(true)
  expect(finishGesture({ ...tied, stage: 'zone' }, 'own-line').ok).toBe(false)
})

test('the moved corners of a zone redraw its line, holes clockwise', () => {
  const hole: Position[] = [
    [-1.998, 52.002],
    [-1.996, 52.002],
    [-1.996, 52.004],
  ]
  const moved = finishGesture(polygon({ stage: 'zone', polygons: [[SQUARE, hole]] }), 'own-line')
  if (!moved.ok || moved.value.kind !== 'redraw') throw new Error('a redrawn line was asked for')
  const [outer, inner] = moved.value.polygons[0] ?? [[], []]
  expect(doubleSurface(outer.flat())).toBeGreaterThan(0)
  expect(doubleSurface((inner ?? []).flat())).toBeLessThan(0)
})

test('a circle asks for what lies within it; without a distance for nothing', () => {
  const radius: Gesture = {
    kind: 'radius',
    mode: 'add',
    rows: [7],
    centre: [-2, 52],
    radiusM: 500,
    round: null,
    waiting: false,
  }
  expect(finishGesture(radius, 'neighbourhoods')).toMatchObject({ value: { rows: [7] } })
  expect(finishGesture(radius, 'own-line')).toMatchObject({ value: { kind: 'line' } })
  expect(finishGesture({ ...radius, radiusM: 0 }, 'own-line').ok).toBe(false)
})

test('too few corners and empty ground are said', () => {
  expect(finishGesture(polygon({ polygons: [[SQUARE.slice(0, 2)]] }), 'own-line').ok).toBe(false)
  expect(finishGesture(polygon({}), 'neighbourhoods').ok).toBe(false)
})
