import { expect, test } from 'vitest'
import { evenCountry, smallTable } from './area-fixture.ts'
import { classLimits, rangeWords } from './class-limits.ts'
import type { Direction } from './classification.ts'
import { classify } from './classify.ts'

const limits = (direction: Direction) =>
  classLimits(
    classify({
      table: smallTable('ward', { imd: [5, 25, 45, 65, 85, 95] }),
      indicator: 'imd',
      direction,
      facts: { national: evenCountry(0, 100) },
      frame: 'country-fifths',
    }),
  )

test('classes by value from the lowest, open at both ends', () => {
  expect(limits('higher-is-worse')).toMatchObject([
    { classIndex: 0, from: null, to: 20, count: 1 },
    { classIndex: 1, from: 20, to: 40, count: 1 },
    { classIndex: 2, from: 40, to: 60, count: 1 },
    { classIndex: 3, from: 60, to: 80, count: 1 },
    { classIndex: 4, from: 80, to: null, count: 2 },
  ])
})

test('where lower is worse the lowest class is the darkest', () => {
  expect(limits('lower-is-worse').map(({ classIndex, count }) => [classIndex, count])).toEqual([
    [4, 1],
    [3, 1],
    [2, 1],
    [1, 1],
    [0, 2],
  ])
})

test('of standard deviations each says where it lies about the mean', () => {
  const classes = classLimits(
    classify({
      table: smallTable('ward', { imd: [2, 4, 4, 4, 5, 5, 7, 9] }),
      indicator: 'imd',
      direction: 'lower-is-worse',
      facts: { national: null },
      frame: 'standard-deviations',
      classCount: 3,
    }),
  )
  expect(classes.map(({ classIndex, deviation }) => [classIndex, deviation])).toEqual([
    [2, 'more than half a standard deviation below the mean'],
    [1, 'within half a standard deviation of the mean'],
    [0, 'half a standard deviation or more above the mean'],
  ])
})

test('ranges in words', () => {
  const style = { unit: 'percent', decimals: 1 } as const
  expect(rangeWords({ from: null, to: 9.94 }, style)).toBe('below 9.9\u00a0%')
  expect(rangeWords({ from: 9.94, to: 16 }, style)).toBe('from 9.9\u00a0% to below 16.0\u00a0%')
  expect(rangeWords({ from: 16, to: null }, style)).toBe('16.0\u00a0% and above')
  expect(rangeWords({ from: null, to: null }, style)).toBe('all values')
})
