import { expect, test } from 'vitest'
import type { Gesture, PolygonGesture, RadiusGesture } from './gesture.ts'
import { takeBack, takeBackWords } from './take-back.ts'
import type { Position } from './zone.ts'

const CORNERS: readonly Position[] = [
  [0, 0],
  [1, 0],
  [1, 1],
]

function line(patch: Partial<PolygonGesture> = {}): PolygonGesture {
  const ring = CORNERS
  return {
    ...{ kind: 'polygon', mode: 'subtract', rows: [4], stage: 'making', polygons: [[ring]] },
    ...{ pointer: null, picked: { polygon: 0, ring: 0, corner: 2 }, crossing: null },
    ...patch,
  }
}

const circle: RadiusGesture = {
  ...{ kind: 'radius', mode: 'add', rows: [], centre: [0, 0], radiusM: 800, round: null },
  waiting: true,
}

const context = { finder: null, kind: 'neighbourhoods' } as const

test('a line that is made gives its corners back one by one, and then is gone', () => {
  let left: Gesture | null = line()
  for (const corners of [2, 1]) {
    left = takeBack(left!, context)
    expect(left).toMatchObject({ mode: 'subtract', stage: 'making', picked: null, rows: [] })
    expect(left?.kind === 'polygon' && left.polygons).toEqual([[CORNERS.slice(0, corners)]])
  }
  expect(takeBack(left!, context)).toBeNull()
})

test('anything else falls away as a whole', () => {
  for (const gesture of [line({ stage: 'made' }), line({ stage: 'zone' }), circle]) {
    expect(takeBack(gesture, context)).toBeNull()
  }
})

test('what it would take back has words while something waits', () => {
  expect(takeBackWords(line())).toBe('last corner')
  expect(takeBackWords(line({ stage: 'made' }))).toBe('the line')
  expect(takeBackWords(line({ stage: 'zone' }))).toBe('the corner in hand')
  expect(takeBackWords(circle)).toBe('the circle')
  expect(takeBackWords({ ...circle, waiting: false })).toBeNull()
  expect(takeBackWords(null)).toBeNull()
})
