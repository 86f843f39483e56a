import fc from 'fast-check'
import { expect, test } from 'vitest'
import { naturalBreaks } from './natural-breaks.ts'

const squares = (group: readonly number[]) => {
  const mean = group.reduce((sum, value) => sum + value, 0) / group.length
  return group.reduce((sum, value) => sum + (value - mean) ** 2, 0)
}

/** The least sum of squares over every way to cut sorted values into `classCount` groups. */
function leastByTrial(sorted: readonly number[], classCount: number): number {
  if (classCount === 1) return squares(sorted)
  let least = Number.POSITIVE_INFINITY
  for (let end = 1; end <= sorted.length - classCount + 1; end += 1) {
    const rest = leastByTrial(sorted.slice(end), classCount - 1)
    least = Math.min(least, squares(sorted.slice(0, end)) + rest)
  }
  return least
}

function groupsOf(sorted: readonly number[], breaks: readonly number[]): number[][] {
  const limits = [Number.NEGATIVE_INFINITY, ...breaks, Number.POSITIVE_INFINITY]
  return limits
    .slice(1)
    .map((upper, i) => sorted.filter((value) => value >= (limits[i] ?? 0) && value < upper))
}

test('no other way to cut the values has smaller squares', () => {
  const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 14 })
  fc.assert(
    fc.property(values, fc.integer({ min: 2, max: 5 }), (list, classCount) => {
      const sorted = list.toSorted((a, b) => a - b)
      fc.pre(new Set(sorted).size >= classCount)
      const groups = groupsOf(sorted, naturalBreaks(Float64Array.from(sorted), classCount))
      expect(groups).toHaveLength(classCount)
      const total = groups.reduce((sum, group) => sum + squares(group), 0)
      expect(total).toBeCloseTo(leastByTrial(sorted, classCount), 6)
    }),
  )
})

test('three clusters that anyone sees', () => {
  const sorted = Float64Array.of(1, 1.5, 2, 10, 10.5, 11, 40, 41)
  expect(naturalBreaks(sorted, 3)).toEqual([10, 40])
})

test('equal values stay together, and too few of them leave fewer groups', () => {
  expect(naturalBreaks(Float64Array.of(0, 0, 0, 0, 7, 7), 5)).toEqual([7])
  expect(naturalBreaks(Float64Array.of(3, 3, 3), 5)).toEqual([])
  expect(naturalBreaks(Float64Array.of(), 5)).toEqual([])
})
