import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FigureTable } from '../sources/figure-table.ts'
import { FigureColumnBuilder, REASONS } from '../sources/figure-table.ts'
import type { EditionPair } from '../sources/ons-lsoa11-lsoa21-lookup.ts'
import { convertRates } from './convert-rates.ts'

const PAIRS: readonly EditionPair[] = [
  { old: 'A', now: 'A', change: 'unchanged' },
  { old: 'B', now: 'B1', change: 'split' },
  { old: 'B', now: 'B2', change: 'split' },
  { old: 'C', now: 'CD', change: 'merged' },
  { old: 'D', now: 'CD', change: 'merged' },
  { old: 'E', now: 'E1', change: 'irregular' },
]

type Row = readonly [value: number | 'suppressed', people: number]

function table(rows: Readonly<Record<string, Row>>): FigureTable {
  const figures = new FigureColumnBuilder()
  for (const [value, people] of Object.values(rows)) {
    if (value === 'suppressed') figures.missing(value, people)
    else figures.value(value, people)
  }
  const codes = Object.keys(rows)
  const rowByCode = new Map(codes.map((code, row) => [code, row]))
  return { rowsRead: codes.length, codes, rowByCode, columns: new Map([['x', figures.build()]]) }
}

function convert(rows: Readonly<Record<string, Row>>, residents: Readonly<Record<string, number>>) {
  const now = convertRates(table(rows), PAIRS, (code) => residents[code] ?? Number.NaN)
  const column = now.columns.get('x')
  return (code: string) => {
    const row = now.rowByCode.get(code) ?? -1
    const reason = REASONS[column?.reasons[row] ?? 0]
    return [reason ?? column?.values[row], column?.denominators[row]]
  }
}

test('each change code has its own way', () => {
  const of = convert(
    { A: [10, 7], B: [40, 20], C: [10, 30], D: [50, 10], E: [9, 9] },
    { B1: 300, B2: 100 },
  )
  expect(of('A')).toEqual([10, 7])
  expect(of('B1')).toEqual([40, 15])
  expect(of('B2')).toEqual([40, 5])
  expect(of('CD')).toEqual([20, 40])
  expect(of('E1')).toEqual(['not-comparable', 9])
})

test('what is missing keeps its reason; without residents a part keeps the rate and speaks for nobody', () => {
  const of = convert({ B: [40, 20], C: ['suppressed', 3], D: [50, 10] }, {})
  expect(of('B1')).toEqual([40, Number.NaN])
  expect(of('CD')).toEqual(['suppressed', 13])
  expect(of('A')).toEqual([undefined, undefined])
})

test('the mean over all stays what it was', () => {
  const rate = fc.integer({ min: 0, max: 100 })
  const people = fc.integer({ min: 1, max: 500 })
  fc.assert(
    fc.property(
      fc.tuple(rate, rate, rate),
      fc.tuple(people, people, people),
      people,
      (r, p, one) => {
        const of = convert(
          { B: [r[0], p[0]], C: [r[1], p[1]], D: [r[2], p[2]] },
          { B1: one, B2: 99 },
        )
        const sum = ['B1', 'B2', 'CD'].reduce((all, code) => {
          const [value, count] = of(code)
          return all + Number(value) * Number(count)
        }, 0)
        expect(sum).toBeCloseTo(r[0] * p[0] + r[1] * p[1] + r[2] * p[2], 6)
      },
    ),
  )
})
