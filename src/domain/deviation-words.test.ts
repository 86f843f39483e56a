import { expect, test } from 'vitest'
import { deviationRangeWords } from './deviation-words.ts'

const ranges = (offsets: readonly number[]) =>
  [...offsets, null].map((to, i) => deviationRangeWords(offsets[i - 1] ?? null, to))

test('an odd number of classes has one about the mean', () => {
  expect(ranges([-1.5, -0.5, 0.5, 1.5])).toEqual([
    'more than 1.5 standard deviations below the mean',
    '0.5 to 1.5 standard deviations below the mean',
    'within half a standard deviation of the mean',
    '0.5 to 1.5 standard deviations above the mean',
    '1.5 standard deviations or more above the mean',
  ])
})

test('an even number has a break at the mean', () => {
  expect(ranges([-1, 0, 1])).toEqual([
    'more than one standard deviation below the mean',
    'up to one standard deviation below the mean',
    'up to one standard deviation above the mean',
    'one standard deviation or more above the mean',
  ])
})
