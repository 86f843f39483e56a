import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCell, readCount, readWords } from './cells.ts'

test.each([
  ['29199.00', 29199],
  ['1,234', 1234],
  ['1,234,567.5', 1234567.5],
  ['46%', 46],
  ['46 %', 46],
  ['-1.771', -1.771],
  ['.5', 0.5],
  [' 12 ', 12],
  ['1.2E-05', 0.000012],
  ['0', 0],
  ['low', 0],
  ['[low]', 0],
])('%s is the number %d', (text, value) => {
  expect(readCell(text)).toEqual({ kind: 'value', value })
})

test.each(['c', '[c]', 'SUPP', 'supp', 'LOWCOV', '*', 'u', '~'])('%s is suppressed', (text) => {
  expect(readCell(text)).toEqual({ kind: 'missing', reason: 'suppressed' })
})

test.each(['', ' ', 'x', '[z]', '..', ':', '-', 'NE', 'NP', 'NA', 'NULL'])(
  '"%s" is not collected, which is not zero',
  (text) => {
    expect(readCell(text)).toEqual({ kind: 'missing', reason: 'not-collected' })
  },
)

test.each(['twelve', '1,23', '12,34', '1 2', '--5', '1e999', 'E01000001', '<b>'])(
  '%s cannot be read as a number',
  (text) => {
    expect(readCell(text)).toEqual({ kind: 'unreadable' })
  },
)

test('every finite number written plainly comes back as it was', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(readCell(String(value))).toEqual({ kind: 'value', value: value + 0 })
    }),
  )
})

test('a count is a whole number not below zero', () => {
  expect(readCount('1,119')).toEqual({ kind: 'value', value: 1119 })
  expect(readCount('29199.00')).toEqual({ kind: 'value', value: 29199 })
  expect(readCount('-1')).toEqual({ kind: 'unreadable' })
  expect(readCount('1.5')).toEqual({ kind: 'unreadable' })
  expect(readCount('c')).toEqual({ kind: 'missing', reason: 'suppressed' })
})

test('words lose blanks around and between them; a Welsh name of one blank is none', () => {
  expect(readWords('  St  Anne ')).toBe('St Anne')
  expect(readWords(' ')).toBeNull()
})
