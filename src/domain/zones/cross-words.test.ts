import { expect, test } from 'vitest'
import { crossWords } from './cross-words.ts'

test('a corner is said with its number and where it lies, and how to end once it can', () => {
  expect(crossWords({ kind: 'corner-set', corners: 2 }, 'Mill Hill 012B')).toBe(
    'Corner 2: Mill Hill 012B.',
  )
  expect(crossWords({ kind: 'corner-set', corners: 3 }, null)).toBe(
    'Corner 3: outside the area. Enter again ends the line.',
  )
})

test('the last corner taken back leaves nothing in hand', () => {
  expect(crossWords({ kind: 'corner-taken-back', corners: 1 }, null)).toContain('1 left')
  expect(crossWords({ kind: 'corner-taken-back', corners: 0 }, null)).toContain('Nothing')
})

test('a step says only the place, the first corner also what Enter does there', () => {
  expect(crossWords({ kind: 'moved' }, 'Mill Hill 012B')).toBe('Mill Hill 012B.')
  expect(crossWords({ kind: 'moved' }, null)).toBe('Outside the area.')
  expect(crossWords({ kind: 'on-first-corner' }, 'Mill Hill 012B')).toContain('Enter ends')
})
