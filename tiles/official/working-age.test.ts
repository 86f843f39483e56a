import { expect, test } from 'vitest'
import type { AgeTable } from '../sources/census-age-bands.ts'
import type { FigureTable } from '../sources/figure-table.ts'
import { workingAge } from './working-age.ts'

function table(starts: readonly number[], counts: readonly number[]): AgeTable {
  const bands = starts.map((from, index) => {
    const next = starts[index + 1]
    return { id: String(from), from, to: next === undefined ? null : next - 1 }
  })
  return { rowsRead: 1, bands, byLsoa: new Map([['E01090001', Float64Array.from(counts)]]) }
}

const ADULTS: FigureTable = {
  rowsRead: 1,
  codes: ['E01090001'],
  rowByCode: new Map([['E01090001', 0]]),
  columns: new Map([
    [
      'no-qualifications',
      {
        values: Float64Array.of(10),
        denominators: Float64Array.of(90),
        reasons: Uint8Array.of(0),
      },
    ],
  ]),
}
const SIX = table([0, 16, 25, 35, 50, 65], [10, 1, 2, 3, 4, 20])
const FIVES = table([0, 5, 10, 15, 20, 65], [3, 3, 4, 5, 40, 20])

test('bands that begin at 16 and end at 64 are added up', () => {
  const weight = workingAge([FIVES, SIX], ADULTS)
  expect(weight?.of('E01090001')).toBe(10)
  expect(weight?.of('E01090002')).toBeNaN()
})

test('bands of five years give those over 64, and another table everybody over 15', () => {
  const weight = workingAge([FIVES], ADULTS)
  expect(weight?.of('E01090001')).toBe(70)
  expect(weight?.words).toContain('TS067')
})

test('nothing is estimated from a band that lies across 16', () => {
  expect(workingAge([FIVES], null)).toBeNull()
  expect(workingAge([], ADULTS)).toBeNull()
  expect(workingAge([table([0, 16, 60], [1, 2, 3])], ADULTS)).toBeNull()
})
