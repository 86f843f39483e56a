import { expect, test } from 'vitest'
import { smallTable } from './area-fixture.ts'
import { classify } from './classify.ts'
import { oddClasses } from './odd-classes.ts'
import type { Frame } from './view.ts'

const odd = (values: readonly number[], frame: Frame) =>
  oddClasses(
    classify({
      table: smallTable('neighbourhood', { imd: values }),
      indicator: 'imd',
      direction: 'higher-is-worse',
      facts: { national: null },
      frame,
      classCount: 5,
    }),
    { unit: 'score', decimals: 1 },
  )

test('equal steps name empty classes, those with one alone and the one with most', () => {
  expect(odd([0, 1, 1, 1, 2, 10], 'equal')).toEqual([
    'No neighbourhood is in the middle class (from 4.0 to below 6.0) or second darkest class (from 6.0 to below 8.0).',
    'One neighbourhood each is in the second lightest class (from 2.0 to below 4.0) and darkest class (8.0 and above).',
    '4 of 6 neighbourhoods are in the lightest class.',
  ])
})

test('standard deviations name them by their distance from the mean', () => {
  expect(odd([2, 4, 4, 4, 5, 5, 7, 9], 'standard-deviations').slice(0, 1)).toEqual([
    'No neighbourhood is in the lightest class (more than 1.5 standard deviations below the mean).',
  ])
})

test('classes that are as one expects are not spoken of', () => {
  expect(odd([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 'area-fifths')).toEqual([])
  expect(odd([7, 7, 7], 'equal')).toEqual([])
})
