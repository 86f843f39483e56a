import fc from 'fast-check'
import { expect, test } from 'vitest'
import { residualsOf } from './least-squares.ts'
import { createRandom } from './prng.ts'

test('what is left has no mean and nothing in common with the columns', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 5 }), (seed, width) => {
      const random = createRandom(seed, 'columns')
      const column = (): Float64Array => Float64Array.from({ length: 60 }, random.normal)
      const columns = Array.from({ length: width }, column)
      const rows = [...new Array(60).keys()].filter((row) => row % 4 !== 0)
      const left = residualsOf(column(), columns, rows)
      const sum = (weights: (row: number) => number): number =>
        rows.reduce((all, row) => all + (left[row] ?? 0) * weights(row), 0)
      expect(sum(() => 1)).toBeCloseTo(0, 8)
      for (const one of columns) expect(sum((row) => one[row] ?? 0)).toBeCloseTo(0, 8)
    }),
  )
})

test('a sum of the columns leaves nothing, also where it was not fitted', () => {
  const x = Float64Array.of(1, 2, 3, 4, 9, 7)
  const y = Float64Array.of(0, 5, 1, 2, 2, 3)
  const target = x.map((value, row) => 3 + 2 * value - 4 * (y[row] ?? 0))
  for (const left of residualsOf(target, [x, y], [0, 1, 2, 4])) expect(left).toBeCloseTo(0, 9)
})
