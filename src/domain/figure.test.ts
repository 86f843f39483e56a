import fc from 'fast-check'
import { expect, test } from 'vitest'
import { STATE } from './area.ts'
import { directionWords, figureWords, formatFigure, formatNumber, stateWords } from './figure.ts'

const percent = { unit: 'percent', decimals: 1 } as const
const score = { unit: 'score', decimals: 2 } as const

test('a percentage keeps its sign beside it', () => {
  expect(formatFigure(12.34, percent)).toBe('12.3\u00a0%')
  expect(formatFigure(0, percent)).toBe('0.0\u00a0%')
})

test('a score may be negative, with a true minus, but never minus zero', () => {
  expect(formatFigure(-0.456, score)).toBe('\u22120.46')
  expect(formatFigure(-0.004, score)).toBe('0.00')
})

test('thousands are set apart', () => {
  expect(formatNumber(1144929)).toBe('1,144,929')
  expect(formatNumber(-1234.5, 1)).toBe('\u22121,234.5')
  expect(formatNumber(999)).toBe('999')
})

test('numbers read as the British write them', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1e9, noNaN: true }),
      fc.nat({ max: 3 }),
      (value, digits) => {
        const fixed = Number(value.toFixed(digits))
        const options = { minimumFractionDigits: digits, maximumFractionDigits: digits }
        expect(formatNumber(value, digits)).toBe(fixed.toLocaleString('en-GB', options))
      },
    ),
  )
})

test('each reason for having no figure has words of its own', () => {
  const words = Object.values(STATE)
    .filter((state) => state !== STATE.value)
    .map(stateWords)
  expect(words).toEqual([
    'not published',
    'not collected',
    'not comparable',
    'no neighbourhood fits best',
  ])
})

test('a cell says its figure or its reason; zero is a figure', () => {
  expect(figureWords(0, STATE.value, percent)).toBe('0.0\u00a0%')
  expect(figureWords(Number.NaN, STATE.suppressed, percent)).toBe('not published')
  expect(figureWords(Number.NaN, STATE.value, percent)).toBe('not collected')
})

test('both directions in words', () => {
  expect(directionWords('higher-is-worse')).toBe('higher is worse')
  expect(directionWords('lower-is-worse')).toBe('lower is worse')
})
