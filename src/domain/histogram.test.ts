import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cell, smallTable } from './area-fixture.ts'
import type { Direction } from './classification.ts'
import { classify } from './classify.ts'
import { histogram } from './histogram.ts'

interface Case {
  readonly cells: readonly Cell[]
  readonly binCount?: number
  readonly marks?: readonly number[]
  readonly direction?: Direction
}

function binsOf({ cells, binCount = 4, marks = [], direction = 'higher-is-worse' }: Case) {
  const table = smallTable('neighbourhood', { imd: cells })
  const facts = { national: null }
  const classification = classify({ table, indicator: 'imd', direction, facts, frame: 'auto' })
  const values = table.indicators.get('imd')?.values ?? new Float32Array()
  return { classification, result: histogram({ values, classification, binCount, marks }) }
}

const cases = fc.record({
  cells: fc.array(
    fc.oneof(
      { weight: 5, arbitrary: fc.float({ noNaN: true, min: -100, max: 100 }) },
      { weight: 2, arbitrary: fc.constantFrom(0, 1, 2) },
      { weight: 1, arbitrary: fc.constant('suppressed' as const) },
    ),
    { minLength: 1 },
  ),
  binCount: fc.integer({ min: 1, max: 60 }),
  marks: fc.array(fc.double({ min: -150, max: 150, noNaN: true }), { maxLength: 2 }),
  direction: fc.constantFrom('higher-is-worse' as const, 'lower-is-worse' as const),
})

test('bins hold every row with a value once, and each class as often as the legend says', () => {
  fc.assert(
    fc.property(cases, (wish) => {
      const { classification, result } = binsOf(wish)
      const parts = result?.bins.flatMap((bin) => bin.parts) ?? []
      const ofClass = (index: number) =>
        parts.filter((p) => p.classIndex === index).reduce((sum, part) => sum + part.count, 0)
      expect(classification.counts.map((_, index) => ofClass(index))).toEqual(classification.counts)
    }),
  )
})

test('a row lies in the bin of its value, between the ends of the axis', () => {
  fc.assert(
    fc.property(cases, (wish) => {
      const { result } = binsOf(wish)
      fc.pre(result !== null)
      const numbers = wish.cells.filter((cell) => typeof cell === 'number').map(Math.fround)
      const slack = 1e-9 * (1 + result.to - result.from)
      for (const bin of result.bins) {
        const surely = numbers.filter((v) => v > bin.from + slack && v < bin.to - slack).length
        const possibly = numbers.filter((v) => v >= bin.from - slack && v <= bin.to + slack).length
        expect(bin.count).toBeGreaterThanOrEqual(surely)
        expect(bin.count).toBeLessThanOrEqual(possibly)
      }
      expect(result.from).toBe(Math.min(...numbers, ...wish.marks))
      expect(result.bins.at(-1)?.to).toBe(Math.max(...numbers, ...wish.marks))
    }),
  )
})

test('a bin that a break crosses has both colours, by value from the left', () => {
  const cells = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10]
  expect(binsOf({ cells, binCount: 2 }).result?.bins[0]?.parts).toEqual([
    { classIndex: 0, count: 2 },
    { classIndex: 1, count: 2 },
    { classIndex: 2, count: 1 },
  ])
  const turned = binsOf({ cells, binCount: 2, direction: 'lower-is-worse' }).result
  expect(turned?.bins[0]?.parts.map((part) => part.classIndex)).toEqual([4, 3, 2])
  expect(turned?.tallest).toBe(5)
})

test('equal values are one bin, and no value no histogram', () => {
  expect(binsOf({ cells: [7, 7, 7] }).result).toEqual({
    from: 7,
    to: 7,
    bins: [{ from: 7, to: 7, count: 3, parts: [{ classIndex: 0, count: 3 }] }],
    tallest: 3,
  })
  expect(binsOf({ cells: ['suppressed'] }).result).toBeNull()
})
