import { expect, test } from 'vitest'
import { evenCountry, smallTable } from './area-fixture.ts'
import { classLimits } from './class-limits.ts'
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
  expect(limits('higher-is-worse')).toEqual([
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
