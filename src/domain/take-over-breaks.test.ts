import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evenCountry, smallTable } from './area-fixture.ts'
import { classify } from './classify.ts'
import { sortedColumn } from './sorted-column.ts'
import { takeOverBreaks } from './take-over-breaks.ts'
import { CLASS_COUNTS, FRAMES } from './view.ts'

test('breaks are taken over in few decimals', () => {
  const sorted = Float64Array.from([1, 2, 3, 4].map(Math.fround))
  expect(takeOverBreaks({ breaks: [2.3333333, 3.0000001], sorted, decimals: 1 })).toEqual([2.3, 3])
})

test('in more where fewer would move a row to another class', () => {
  const sorted = Float64Array.from([1.24, 1.26].map(Math.fround))
  expect(takeOverBreaks({ breaks: [1.2534], sorted, decimals: 1 })).toEqual([1.25])
})

test('where all are alike one break at their value makes a beginning, and no row none', () => {
  expect(takeOverBreaks({ breaks: [], sorted: Float64Array.of(7, 7), decimals: 1 })).toEqual([7])
  expect(takeOverBreaks({ breaks: [], sorted: new Float64Array(), decimals: 1 })).toEqual([])
})

test('no row changes its class when own breaks begin', () => {
  // Shares of people, the finest figures there are.
  const share = fc
    .tuple(fc.nat(2000), fc.integer({ min: 1, max: 2000 }))
    .map(([some, all]) => (100 * Math.min(some, all)) / all)
  const figures = fc.array(share, { minLength: 2 })
  const frames = fc.constantFrom(...FRAMES.filter((frame) => frame !== 'own'))
  fc.assert(
    fc.property(figures, frames, fc.constantFrom(...CLASS_COUNTS), (imd, frame, classCount) => {
      const table = smallTable('ward', { imd })
      const options = {
        table,
        indicator: 'imd',
        direction: 'lower-is-worse',
        facts: { national: evenCountry(0, 100) },
        classCount,
      } as const
      const before = classify({ ...options, frame })
      if (before.breaks.length === 0) return
      const sorted = sortedColumn(table.indicators.get('imd')?.values ?? new Float32Array())
      const breaks = takeOverBreaks({ breaks: before.breaks, sorted, decimals: 1 })
      const after = classify({ ...options, frame: 'own', ownBreaks: { indicator: 'imd', breaks } })
      expect(after.classByRow).toEqual(before.classByRow)
    }),
  )
})
