import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkOwnBreaks } from './own-breaks.ts'

const sentence = (breaks: readonly number[]) => {
  const checked = checkOwnBreaks(breaks)
  return checked.ok ? null : checked.problem
}

test('what is wrong is said of the class that begins there', () => {
  expect(sentence([10, Number.NaN])).toEqual({
    index: 1,
    sentence: 'Class 3 needs a number where it begins.',
  })
  expect(sentence([12.5, 30, 30])).toEqual({
    index: 2,
    sentence: 'Class 4 must begin above 30, where class 3 begins.',
  })
  expect(sentence([12.5, 2])?.sentence).toBe('Class 3 must begin above 12.5, where class 2 begins.')
})

test('none, more than six, endless and huge ones are refused', () => {
  expect(sentence([])?.index).toBe(0)
  expect(sentence([1, 2, 3, 4, 5, 6, 7])?.index).toBe(0)
  expect(sentence([1, Infinity])?.index).toBe(1)
  expect(sentence([-1e12])?.index).toBe(0)
})

test('what passes rises in the precision of the values, and passes again unchanged', () => {
  const lists = fc.array(fc.double({ min: -1e6, max: 1e6 }), { maxLength: 8 })
  fc.assert(
    fc.property(lists, (list) => {
      const checked = checkOwnBreaks(list)
      if (!checked.ok) return
      const { value } = checked
      const seen = value.map(Math.fround)
      expect(new Set(seen).size).toBe(list.length)
      expect(seen).toEqual(seen.toSorted((a, b) => a - b))
      value.forEach((limit, i) => expect(Math.abs(limit - (list[i] ?? 0))).toBeLessThan(1e-6))
      expect(checkOwnBreaks(value)).toEqual(checked)
    }),
  )
})
