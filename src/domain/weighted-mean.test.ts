import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weightedMean } from './weighted-mean.ts'

const rows = fc.array(
  fc.record({
    value: fc.oneof(
      { weight: 5, arbitrary: fc.double({ min: -100, max: 100, noNaN: true }) },
      { weight: 1, arbitrary: fc.constant(Number.NaN) },
    ),
    people: fc.integer({ min: 0, max: 3000 }),
  }),
  { maxLength: 40 },
)
const meanOf = (list: readonly { value: number; people: number }[]) =>
  weightedMean(
    list.map(({ value }) => value),
    list.map(({ people }) => people),
  )

test('every resident counts once: the mean of as many copies of each value as it has people', () => {
  const few = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 9 })), {
    minLength: 1,
  })
  fc.assert(
    fc.property(few, (list) => {
      const copies = list.flatMap(([value, people]) => new Array<number>(people).fill(value))
      const plain = copies.reduce((sum, value) => sum + value, 0) / copies.length
      const mean = meanOf(list.map(([value, people]) => ({ value, people })))
      expect(mean).toBeCloseTo(plain, 10)
    }),
  )
})

test('rows without a value or without people take no part', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const taking = list.filter(({ value, people }) => !Number.isNaN(value) && people > 0)
      expect(meanOf(list)).toBe(meanOf(taking))
      if (taking.length === 0) expect(meanOf(list)).toBeNull()
    }),
  )
})

test('it lies between the lowest and the highest value', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const mean = meanOf(list)
      fc.pre(mean !== null)
      const values = list.filter((row) => row.people > 0 && !Number.isNaN(row.value))
      const numbers = values.map((row) => row.value)
      expect(mean).toBeGreaterThanOrEqual(Math.min(...numbers) - 1e-9)
      expect(mean).toBeLessThanOrEqual(Math.max(...numbers) + 1e-9)
    }),
  )
})

test('some rows only', () => {
  expect(weightedMean([10, 20, 90], [1, 3, 1], [0, 1])).toBe(17.5)
  expect(weightedMean([10, 20, 90], [1, 3, 1], [])).toBeNull()
})
