import fc from 'fast-check'
import { expect, test } from 'vitest'
import { letterBits, lettersLacking, typingErrors } from './typing-errors.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 })
const ALL = { most: 99, beginning: false }

/** The definition, word for word: the cheapest way to take the last letters away. */
function byDefinition(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [aLast, bLast] = [a.slice(-1), b.slice(-1)]
  const ways = [
    byDefinition(a.slice(0, -1), b) + 1,
    byDefinition(a, b.slice(0, -1)) + 1,
    byDefinition(a.slice(0, -1), b.slice(0, -1)) + (aLast === bLast ? 0 : 1),
  ]
  if (a.length > 1 && b.length > 1 && aLast === b.at(-2) && bLast === a.at(-2)) {
    ways.push(byDefinition(a.slice(0, -2), b.slice(0, -2)) + 1)
  }
  return Math.min(...ways)
}

const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 })

test('as many errors as the definition counts', () => {
  fc.assert(
    fc.property(short, short, (a, b) => {
      expect(typingErrors(a, b, ALL)).toBe(byDefinition(a, b))
    }),
  )
})

test('of a beginning the nearest counts', () => {
  fc.assert(
    fc.property(word, word, (typed, whole) => {
      const beginnings = Array.from({ length: whole.length + 1 }, (_, end) => whole.slice(0, end))
      expect(typingErrors(typed, whole, { most: 99, beginning: true })).toBe(
        Math.min(...beginnings.map((one) => typingErrors(typed, one, ALL))),
      )
    }),
  )
})

test('beyond the most it is infinity, whatever was counted so far', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
      const errors = typingErrors(a, b, ALL)
      expect(typingErrors(a, b, { most, beginning: false })).toBe(
        errors <= most ? errors : Number.POSITIVE_INFINITY,
      )
    }),
  )
})

test('letters that a word lacks are errors at least', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const lacking = lettersLacking(letterBits(a), letterBits(b))
      expect(lacking).toBeLessThanOrEqual(typingErrors(a, b, { most: 99, beginning: true }))
    }),
  )
})
