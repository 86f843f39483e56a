import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkOwnBreaks } from './own-breaks.ts'
import { sortedValues } from './quantile.ts'
import { resizeBreaks } from './resize-breaks.ts'

const sorted = Float64Array.from({ length: 100 }, (_, i) => i)
const resize = (breaks: readonly number[], classCount: number, rows: Float64Array = sorted) =>
  resizeBreaks({ breaks, sorted: rows, decimals: 1, classCount })

test('one class more splits the fullest at its middle', () => {
  expect(resize([10, 20], 4)).toEqual([10, 20, 59.5])
})

test('one class less joins the two with the fewest rows', () => {
  expect(resize([10, 20, 25, 60], 4)).toEqual([10, 25, 60])
})

test('the same number leaves the breaks as they are', () => {
  const breaks = [10, 20]
  expect(resize(breaks, 3)).toBe(breaks)
})

test('equal values are not split, and then there are fewer classes than asked for', () => {
  expect(resize([5], 4, Float64Array.of(1, 1, 1, 9, 9))).toEqual([5])
  expect(resize([5], 3, Float64Array.of(1, 1, 1, 2, 9))).toEqual([2, 5])
})

test('what comes out are breaks that may stand, as many as asked for where the figures differ', () => {
  const figures = fc
    .uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 8, maxLength: 60 })
    .map((list) => sortedValues(Float32Array.from(list, (value) => value / 10)))
  fc.assert(
    fc.property(figures, fc.integer({ min: 3, max: 7 }), (rows, classCount) => {
      const resized = resize([rows[4] ?? 0], classCount, rows)
      expect(resized).toHaveLength(classCount - 1)
      expect(checkOwnBreaks(resized).ok).toBe(true)
    }),
  )
})
