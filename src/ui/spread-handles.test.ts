import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadHandles } from './spread-handles.ts'

test('handles with room stand where they belong', () => {
  expect(spreadHandles([20, 60, 200], { gap: 24, width: 272 })).toEqual([20, 60, 200])
})

test('handles at one place stand side by side about it', () => {
  expect(spreadHandles([100, 100, 100], { gap: 24, width: 272 })).toEqual([76, 100, 124])
})

test('at an end they are pushed inwards', () => {
  expect(spreadHandles([0, 2], { gap: 24, width: 272 })).toEqual([12, 36])
  expect(spreadHandles([270, 272], { gap: 24, width: 272 })).toEqual([236, 260])
})

test('six handles for fingers fit the legend', () => {
  const places = spreadHandles([1, 2, 3, 4, 5, 6], { gap: 44, width: 272 })
  expect(places[0]).toBeGreaterThanOrEqual(22)
  expect(places[5]).toBeLessThanOrEqual(250)
})

const places = fc
  .array(fc.double({ min: 0, max: 272, noNaN: true }), { minLength: 1, maxLength: 6 })
  .map((list) => list.toSorted((a, b) => a - b))

const gaps = fc.constantFrom(24, 44)

test('never on one another, never beyond the ends', () => {
  fc.assert(
    fc.property(places, gaps, (list, gap) => {
      spreadHandles(list, { gap, width: 272 }).forEach((place, i, spread) => {
        expect(place).toBeGreaterThanOrEqual(gap / 2 - 1e-9)
        expect(place).toBeLessThanOrEqual(272 - gap / 2 + 1e-9)
        if (i > 0) expect(place - (spread[i - 1] ?? 0)).toBeGreaterThanOrEqual(gap - 1e-9)
      })
    }),
  )
})

test('no other arrangement lies nearer to where they belong', () => {
  const two = fc.integer({ min: 1, max: 6 }).chain((length) => {
    const list = fc
      .array(fc.double({ min: 0, max: 272, noNaN: true }), { minLength: length, maxLength: length })
      .map((values) => values.toSorted((a, b) => a - b))
    return fc.tuple(list, list)
  })
  fc.assert(
    fc.property(two, gaps, ([list, elsewhere], gap) => {
      const moved = (spread: readonly number[]) =>
        spread.reduce((sum, place, i) => sum + (place - (list[i] ?? 0)) ** 2, 0)
      const other = spreadHandles(elsewhere, { gap, width: 272 })
      expect(moved(spreadHandles(list, { gap, width: 272 }))).toBeLessThanOrEqual(
        moved(other) + 1e-6,
      )
    }),
  )
})
