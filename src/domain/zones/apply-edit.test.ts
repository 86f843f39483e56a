import { expect, test } from 'vitest'
import { ringSurfaceM2 } from '../geodesy.ts'
import type { LevelArcs } from '../geometry/level-arcs.ts'
import { applyEdit } from './apply-edit.ts'
import type { ZoneEdit } from './gesture.ts'
import { EMPTY_SHAPE, type LinePolygon, type ZoneShape } from './zone.ts'

/** Three squares of a hundredth of a degree in a row, each with arcs of its own. */
const SIDE = 0.01
const square = (column: number): LinePolygon => {
  const [west, south] = [-2 + column * SIDE, 52]
  return [
    [
      [west, south],
      [west + SIDE, south],
      [west + SIDE, south + SIDE],
      [west, south + SIDE],
    ],
  ]
}
const ARCS: LevelArcs = {
  arcs: [0, 1, 2].map((column) => {
    const [ring] = square(column)
    return Float64Array.from([...ring, ...ring.slice(0, 1)].flat())
  }),
  rings: [[[0]], [[1]], [[2]]],
}
const GROUND = { codes: ['E1', 'E2', 'E3'], names: ['One', 'Two', 'Three'], arcs: ARCS }

const rows = (mode: 'add' | 'subtract', ...taken: number[]): ZoneEdit => ({
  kind: 'rows',
  mode,
  rows: taken,
})
const line = (mode: 'add' | 'subtract', column: number): ZoneEdit => ({
  kind: 'line',
  mode,
  polygon: square(column),
})

function surfaceM2(shape: ZoneShape): number {
  if (shape.kind !== 'own-line') throw new Error('a line was expected')
  return shape.polygons.flat().reduce((sum, ring) => sum + ringSurfaceM2(ring.flat()), 0)
}

function done(shape: ZoneShape, edit: ZoneEdit) {
  const result = applyEdit(shape, edit, GROUND)
  if (!result.ok) throw new Error(result.problem)
  return result.value
}

test('a set takes in and leaves out, and the sentence counts what moved', () => {
  const one = done(EMPTY_SHAPE, rows('add', 1))
  expect(one).toEqual({
    shape: { kind: 'neighbourhoods', codes: ['E2'] },
    sentence: 'Took in Two',
  })
  const all = done(one.shape, rows('add', 2, 1, 0))
  expect(all).toEqual({
    shape: { kind: 'neighbourhoods', codes: ['E1', 'E2', 'E3'] },
    sentence: 'Took in 2 neighbourhoods',
  })
  expect(done(all.shape, rows('subtract', 0)).sentence).toBe('Left out One')
})

test('what changes nothing is refused with its reason', () => {
  const two: ZoneShape = { kind: 'neighbourhoods', codes: ['E1', 'E2'] }
  expect(applyEdit(two, rows('add', 0), GROUND)).toEqual({
    ok: false,
    problem: 'One is in the zone already.',
  })
  expect(applyEdit(two, rows('add', 0, 1), GROUND)).toMatchObject({
    problem: 'All 2 neighbourhoods are in the zone already.',
  })
  expect(applyEdit(two, rows('subtract', 2), GROUND)).toMatchObject({
    problem: 'Three is not in the zone.',
  })
  expect(applyEdit(EMPTY_SHAPE, rows('subtract', 2), GROUND).ok).toBe(false)
  expect(applyEdit(EMPTY_SHAPE, line('subtract', 2), GROUND).ok).toBe(false)
})

test('an empty zone becomes of the kind that is drawn', () => {
  const drawn = done(EMPTY_SHAPE, line('add', 0)).shape
  expect(drawn.kind).toBe('own-line')
  const emptied = done(drawn, line('subtract', 0)).shape
  expect(emptied).toEqual({ kind: 'own-line', polygons: [] })
  expect(done(emptied, rows('add', 0)).shape.kind).toBe('neighbourhoods')
})

test('a line takes neighbourhoods in with their outline, and leaves them out again', () => {
  const first = done(EMPTY_SHAPE, line('add', 0)).shape
  const both = done(first, rows('add', 1))
  expect(both.sentence).toBe('Took in Two')
  expect(surfaceM2(both.shape) / surfaceM2(first)).toBeCloseTo(2, 5)
  const back = done(both.shape, rows('subtract', 1)).shape
  expect(surfaceM2(back)).toBeCloseTo(surfaceM2(first), 0)
})

test('a line on a set makes a line of both', () => {
  const set: ZoneShape = { kind: 'neighbourhoods', codes: ['E1'] }
  const both = done(set, line('add', 2)).shape
  expect(both).toMatchObject({ kind: 'own-line', polygons: { length: 2 } })
})

test('moved corners replace the line', () => {
  const before = done(EMPTY_SHAPE, line('add', 0)).shape
  expect(done(before, { kind: 'redraw', polygons: [square(2)] })).toEqual({
    shape: { kind: 'own-line', polygons: [square(2)] },
    sentence: 'Moved the line',
  })
})

test('before the outlines are read a line takes no neighbourhoods', () => {
  const shape = done(EMPTY_SHAPE, line('add', 0)).shape
  expect(applyEdit(shape, rows('add', 1), { ...GROUND, arcs: null }).ok).toBe(false)
})
