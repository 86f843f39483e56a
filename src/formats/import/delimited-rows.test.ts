import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { delimitedRows } from './delimited-rows.ts'

const ROOMY = 10_000
const cellsOf = (text: string) => delimitedRows(text, ROOMY)?.map(({ cells }) => cells)

test('another writer’s table comes back, whatever the delimiter and line ends', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '"', '\n', ',', ';', "'", 'é') })
  const table = fc.integer({ min: 2, max: 5 }).chain((columns) =>
    fc.array(
      fc
        .array(word, { minLength: columns - 1, maxLength: columns - 1 })
        .map((row) => ['x', ...row]),
      { minLength: 1, maxLength: 8 },
    ),
  )
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n', '\r'),
      (rows, delimiter, newline) => {
        // Quotes around everything, so that nothing but the real delimiter stands between cells.
        const text = Papa.unparse(rows, { delimiter, newline, quotes: true })
        expect(cellsOf(text)).toEqual(rows)
      },
    ),
  )
})

test('other delimiters inside a quoted cell, however many, do not stand between cells', () => {
  expect(cellsOf('"x"|",,,,,,,,,,,,"')).toEqual([['x', ',,,,,,,,,,,,']])
})

test('lines are counted where rows begin, and empty rows are passed over', () => {
  const rows = delimitedRows('\ufeffa,b\n\n"two\nlines",c\n , \nd,e', ROOMY)
  expect(rows?.map(({ line }) => line)).toEqual([1, 3, 6])
})

test('a quotation mark inside a word is one, and one that never closes takes in the rest', () => {
  expect(cellsOf('5" pipe,b\nc,"d')).toEqual([
    ['5" pipe', 'b'],
    ['c', 'd'],
  ])
  expect(cellsOf('a,"b\nc,d\n')).toEqual([['a', 'b\nc,d\n']])
})

test('more cells than are asked for are refused', () => {
  expect(delimitedRows('a,b\nc,d', 4)).toHaveLength(2)
  expect(delimitedRows('a,b\nc,d', 3)).toBeNull()
  expect(delimitedRows('a,'.repeat(100), 3)).toBeNull()
})
