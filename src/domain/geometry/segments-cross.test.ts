import { expect, test } from 'vitest'
import { segmentsCross } from './segments-cross.ts'

test.each([
  [
    'across each other',
    [
      [0, 0],
      [2, 2],
    ],
    [
      [0, 2],
      [2, 0],
    ],
    true,
  ],
  [
    'the end of one on the other',
    [
      [0, 0],
      [2, 0],
    ],
    [
      [1, 0],
      [1, 2],
    ],
    true,
  ],
  [
    'end to end',
    [
      [0, 0],
      [1, 1],
    ],
    [
      [1, 1],
      [2, 0],
    ],
    true,
  ],
  [
    'on one line, overlapping',
    [
      [0, 0],
      [2, 0],
    ],
    [
      [1, 0],
      [3, 0],
    ],
    true,
  ],
  [
    'on one line, apart',
    [
      [0, 0],
      [1, 0],
    ],
    [
      [2, 0],
      [3, 0],
    ],
    false,
  ],
  [
    'side by side',
    [
      [0, 0],
      [2, 0],
    ],
    [
      [0, 1],
      [2, 1],
    ],
    false,
  ],
  [
    'the line of one meets the other, the segment does not',
    [
      [0, 0],
      [1, 0],
    ],
    [
      [2, -1],
      [2, 1],
    ],
    false,
  ],
] as const)('%s', (...[, one, two, expected]) => {
  expect(segmentsCross(one, two)).toBe(expected)
  expect(segmentsCross(two, one)).toBe(expected)
  expect(segmentsCross([one[1], one[0]], two)).toBe(expected)
})
