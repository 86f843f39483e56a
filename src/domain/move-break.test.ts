import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moveBreak, moveRange } from './move-break.ts'

const breaks = [10, 20, 30]
const move = (index: number, to: number) =>
  moveBreak({ breaks, index, to, decimals: 1, within: [0.53, 40] })

test('a break moves alone, to whole steps', () => {
  expect(move(1, 15.5501)).toEqual([10, 15.6, 30])
})

test('it stops a step before its neighbours and at the ends', () => {
  expect(move(1, 99)).toEqual([10, 29.9, 30])
  expect(move(1, -99)).toEqual([10, 10.1, 30])
  expect(move(0, -99)).toEqual([0.6, 20, 30])
  expect(move(2, 99)).toEqual([10, 20, 40])
})

test('the same array where nothing moves', () => {
  expect(move(1, 20.04)).toBe(breaks)
  const close = [1, 1.05, 1.1]
  expect(moveBreak({ breaks: close, index: 1, to: 5, decimals: 1, within: [0, 9] })).toBe(close)
})

test('however they are moved, breaks keep their order and their number', () => {
  const moves = fc.array(fc.tuple(fc.nat(2), fc.double({ min: -20, max: 60, noNaN: true })))
  fc.assert(
    fc.property(moves, fc.nat(3), (list, decimals) => {
      let now: readonly number[] = breaks
      for (const [index, to] of list) {
        const within = [0, 40] as const
        const [from, end] = moveRange({ breaks: now, index, decimals, within })
        now = moveBreak({ breaks: now, index, to, decimals, within })
        expect(now[index]).toBeGreaterThanOrEqual(from)
        expect(now[index]).toBeLessThanOrEqual(end)
      }
      expect(now).toHaveLength(3)
      expect(now).toEqual(now.toSorted((a, b) => a - b))
      expect(new Set(now.map(Math.fround)).size).toBe(3)
    }),
  )
})
