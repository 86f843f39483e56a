import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatFigure } from './figure.ts'
import { readFigure } from './read-figure.ts'

test.each([
  ['12.5', 12.5],
  [' 12 % ', 12],
  ['1,234.5', 1234.5],
  ['\u22120.45', -0.45],
  ['-3', -3],
  ['.5', 0.5],
])('%s is a figure', (text, value) => {
  expect(readFigure(text)).toBe(value)
})

test.each(['', '-', '%', 'ten', '12,5', '1.2.3', '1e3', '12.', 'Infinity', '--2'])(
  '"%s" is none',
  (text) => {
    expect(readFigure(text)).toBeNull()
  },
)

test('every figure as we write it can be typed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -9e6, max: 9e6 }),
      fc.constantFrom('percent', 'score'),
      (n, unit) => {
        expect(readFigure(formatFigure(n / 100, { unit, decimals: 2 }))).toBe(n / 100 + 0)
      },
    ),
  )
})
