import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EditionPair } from '../sources/ons-lsoa11-lsoa21-lookup.ts'
import type { Count } from './convert-counts.ts'
import { convertCounts } from './convert-counts.ts'

const PAIRS: readonly EditionPair[] = [
  { old: 'A', now: 'A', change: 'unchanged' },
  { old: 'B', now: 'B1', change: 'split' },
  { old: 'B', now: 'B2', change: 'split' },
  { old: 'C', now: 'CD', change: 'merged' },
  { old: 'D', now: 'CD', change: 'merged' },
  { old: 'E', now: 'E1', change: 'irregular' },
  { old: 'F', now: 'E1', change: 'irregular' },
]
const RESIDENTS = new Map([
  ['A', 100],
  ['B1', 300],
  ['B2', 100],
  ['CD', 250],
  ['E1', 80],
])

function convert(counts: Readonly<Record<string, number>>, residents = RESIDENTS) {
  const entries = Object.entries(counts).map(([code, value]): [string, Count] => [
    code,
    { kind: 'value', value },
  ])
  return convertCounts(PAIRS, new Map(entries), (code) => residents.get(code) ?? Number.NaN)
}

test('each change code has its own way', () => {
  const { byLsoa, changes } = convert({ A: 5, B: 40, C: 10, D: 15, E: 5, F: 5 })
  expect(Object.fromEntries(byLsoa)).toEqual({
    A: { count: 5, residents: 100 },
    B1: { count: 30, residents: 300 },
    B2: { count: 10, residents: 100 },
    CD: { count: 25, residents: 250 },
    E1: { missing: 'not-comparable', residents: 80 },
  })
  expect(Object.fromEntries(changes)).toEqual({ unchanged: 1, split: 2, merged: 1, irregular: 1 })
})

test('parts of a split area keep its rate, and no claimant is lost or made', () => {
  const count = fc.integer({ min: 0, max: 5_000 })
  const people = fc.integer({ min: 1, max: 5_000 })
  const counts = fc.tuple(count, count, count)
  const parts = fc.tuple(people, people)
  fc.assert(
    fc.property(counts, parts, ([a, b, c], [one, two]) => {
      const residents = new Map([...RESIDENTS, ['B1', one], ['B2', two]])
      const { byLsoa } = convert({ A: a, B: b, C: c, D: 0, E: 0, F: 0 }, residents)
      const of = (code: string) => {
        const cell = byLsoa.get(code)
        if (cell === undefined || !('count' in cell)) throw new Error(`${code} has no count`)
        return cell
      }
      expect(of('B1').count / one).toBeCloseTo(of('B2').count / two, 9)
      const all = ['A', 'B1', 'B2', 'CD'].map((code) => of(code).count)
      expect(all.reduce((total, value) => total + value)).toBeCloseTo(a + b + c, 6)
    }),
  )
})

test('what is missing stays missing with its reason, and residents not known share nothing out', () => {
  const counts = new Map<string, Count>([
    ['B', { kind: 'value', value: 8 }],
    ['C', { kind: 'missing', reason: 'suppressed' }],
    ['D', { kind: 'value', value: 5 }],
  ])
  const { byLsoa } = convertCounts(PAIRS, counts, (code) => (code === 'B1' ? 10 : Number.NaN))
  expect(byLsoa.get('A')).toEqual({ missing: 'not-collected', residents: 0 })
  expect(byLsoa.get('B1')).toEqual({ missing: 'not-collected', residents: 10 })
  expect(byLsoa.get('CD')).toEqual({ missing: 'suppressed', residents: 0 })
})
