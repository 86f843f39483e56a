import { expect, test } from 'vitest'
import type { Gesture, PolygonGesture } from '../../domain/zones/gesture.ts'
import type { Position } from '../../domain/zones/zone.ts'
import { gestureShapes } from './gesture-shapes.ts'

const OPTIONS = {
  project: ([lng, lat]: Position) => ({ x: lng * 1000, y: -lat * 1000 }),
  colour: '#c2410c',
  brushRadiusPx: 20,
  taken: [] as Position[],
}

const TRIANGLE: Position[] = [
  [0, 0],
  [0.1, 0],
  [0.1, 0.1],
]

const POLYGON: PolygonGesture = {
  kind: 'polygon',
  mode: 'add',
  rows: [],
  stage: 'made',
  polygons: [[TRIANGLE]],
  pointer: null,
  picked: null,
  crossing: null,
}

const namesOf = (gesture: Gesture, changes: Partial<typeof OPTIONS> = {}) =>
  gestureShapes(gesture, { ...OPTIONS, ...changes }).map(({ attributes }) => attributes['class'])

test('a brush is its ring, and its swath as wide as the ring', () => {
  const stroke: Gesture = { kind: 'brush', mode: 'add', rows: [], path: TRIANGLE, at: [0.1, 0.1] }
  const [swath, , ring] = gestureShapes(stroke, OPTIONS)
  expect(swath?.attributes).toMatchObject({ d: 'M0,0L100,0L100,-100', 'stroke-width': '40' })
  expect(ring?.attributes).toMatchObject({ cx: '100', cy: '-100', r: '20' })
})

test('a line being made shows how it would close, a closed one the middles of its long sides', () => {
  expect(namesOf({ ...POLYGON, stage: 'making' })).toContain('zx-closing')
  expect(namesOf(POLYGON).filter((name) => name === 'zx-middle')).toHaveLength(3)
  const tiny = TRIANGLE.map(([x, y]): Position => [x / 10, y / 10])
  const small: PolygonGesture = { ...POLYGON, polygons: [[tiny]] }
  expect(namesOf(small)).not.toContain('zx-middle')
})

test('where a line crosses itself there is a mark', () => {
  expect(namesOf({ ...POLYGON, crossing: [0.05, 0.05] })).toContain('zx-crossing')
})

test('a circle says its distance, and what it is round', () => {
  const radius: Gesture = {
    kind: 'radius',
    mode: 'add',
    rows: [],
    centre: [0, 52],
    radiusM: 800,
    round: 'Harrow Primary',
    waiting: true,
  }
  const text = gestureShapes(radius, OPTIONS).find(({ tag }) => tag === 'text')
  expect(text?.text).toBe('800\u00a0m round Harrow Primary')
})

test('what is taken in has a plus, what is left out a minus', () => {
  const signOf = (mode: 'add' | 'subtract') =>
    gestureShapes({ ...POLYGON, mode }, { ...OPTIONS, taken: [[0.05, 0.05]] }).find(
      ({ attributes }) => attributes['class'] === 'zx-sign',
    )?.attributes['d']
  expect(signOf('add')).toContain('v')
  expect(signOf('subtract')).not.toContain('v')
})

test('where signs would hide each other, a dot stands for the later one', () => {
  const taken: Position[] = [
    [0, 0],
    [0.005, 0],
    [0.05, 0],
  ]
  const shapes = gestureShapes(POLYGON, { ...OPTIONS, taken })
  const countOf = (name: string) =>
    shapes.find(({ attributes }) => attributes['class'] === name)?.attributes['d']?.match(/M/g)
      ?.length
  expect(countOf('zx-sign-disc')).toBe(2)
  expect(countOf('zx-sign-dot')).toBe(1)
  expect(namesOf(POLYGON, { taken: taken.slice(0, 1) })).not.toContain('zx-sign-dot')
})
