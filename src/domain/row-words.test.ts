import { expect, test } from 'vitest'
import { type Area, STATE } from './area.ts'
import { type Classification, NOTHING_CLASS } from './classification.ts'
import { rowSentence, rowTitle } from './row-words.ts'

const style = { unit: 'percent', decimals: 1 } as const

// Two neighbourhoods in the second of two wards; only what these words read.
const area = {
  neighbourhoods: {
    names: ['Testford 001A', 'Testford 001B'],
    wardRows: Uint32Array.of(1, 1),
    indicators: new Map([
      [
        'work',
        {
          values: Float32Array.of(12.34, Number.NaN),
          denominators: Float64Array.of(1, 1),
          states: Uint8Array.of(STATE.value, STATE.suppressed),
        },
      ],
    ]),
  },
  wards: { names: ['East Ward', 'Shard End'], indicators: new Map() },
} as unknown as Area

const classification = {
  indicator: 'work',
  level: 'neighbourhood',
  classCount: 5,
  classByRow: Uint8Array.of(4, NOTHING_CLASS + STATE.suppressed),
} as unknown as Classification

test('a row is said with its ward, figure and class', () => {
  const target = { level: 'neighbourhood', row: 0 } as const
  expect(rowSentence({ area, target, classification, style })).toBe(
    'Testford 001A · Shard End ward · 12.3\u00a0% (darkest of five)',
  )
})

test('a row without a figure says why and has no class', () => {
  const target = { level: 'neighbourhood', row: 1 } as const
  expect(rowSentence({ area, target, classification, style })).toBe(
    'Testford 001B · Shard End ward · not published',
  )
})

test('a ward under a map of neighbourhoods is named, without a figure of the other level', () => {
  const target = { level: 'ward', row: 1 } as const
  expect(rowSentence({ area, target, classification, style })).toBe('Shard End ward')
})

test('a ward whose name says ward is not called so twice', () => {
  expect(rowTitle(area, { level: 'ward', row: 0 })).toBe('East Ward')
})
