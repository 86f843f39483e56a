import { expect, test } from 'vitest'
import { levelWords, listWords, possessive, sentenceCase } from './words.ts'

test('possessives', () => {
  expect(['Birmingham', 'St Helens', 'the made-up country'].map(possessive)).toEqual([
    "Birmingham's",
    "St Helens'",
    "the made-up country's",
  ])
})

test('levels in the plural unless there is one', () => {
  expect([levelWords('ward'), levelWords('neighbourhood', 1), levelWords('ward', 0)]).toEqual([
    'wards',
    'neighbourhood',
    'wards',
  ])
})

test('lists', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => listWords(items))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ])
})

test('alternatives', () => {
  expect(listWords(['a', 'b', 'c'], 'or')).toBe('a, b or c')
})

test('a sentence begins with a capital', () => {
  expect(sentenceCase('higher is worse')).toBe('Higher is worse')
})
