import { expect, test } from 'vitest'
import { classWords, countWords, shareWords } from './class-words.ts'

test('every class of five has words of its own', () => {
  expect([0, 1, 2, 3, 4].map((index) => classWords(index, 5))).toEqual([
    'lightest of five',
    'second lightest of five',
    'middle of five',
    'second darkest of five',
    'darkest of five',
  ])
})

test.each([2, 3, 4, 6, 7])('no two of %i classes share their words', (classCount) => {
  const words = Array.from({ length: classCount }, (_, index) => classWords(index, classCount))
  expect(new Set(words).size).toBe(classCount)
  expect(words[0]).toBe(`lightest of ${countWords(classCount)}`)
  expect(words.at(-1)).toBe(`darkest of ${countWords(classCount)}`)
})

test('a single class says so', () => {
  expect(classWords(0, 1)).toBe('the only class')
})

test('shares and counts in words', () => {
  expect([3, 4, 5, 6, 7].map(shareWords)).toEqual([
    'thirds',
    'quarters',
    'fifths',
    'sixths',
    'sevenths',
  ])
  expect(countWords(12)).toBe('12')
})
