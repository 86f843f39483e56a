import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchWords } from './search-words.ts'

test('the same name however it is written', () => {
  const alike = (...texts: string[]) => new Set(texts.map((text) => searchWords(text).join(' ')))
  expect(
    alike("St. Mary's C of E", 'saint marys CofE', 'ST MARY’S CHURCH OF ENGLAND', 'St Marys CE'),
  ).toEqual(new Set(['st marys cofe']))
  expect(alike('Sparkbrook & Balsall-Heath', 'sparkbrook AND balsall heath').size).toBe(1)
  expect(alike('Café Zoë', 'cafe zoe').size).toBe(1)
  expect(alike('Birmingham 045E', 'birmingham 45e').size).toBe(1)
})

test('a memo changes nothing, and words are plain already', () => {
  const memo = new Map<string, readonly string[]>()
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = searchWords(text)
      expect(searchWords(text, memo)).toEqual(words)
      for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
    }),
  )
})
