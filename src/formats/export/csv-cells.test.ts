import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { type CsvCell, csvText, unguardedText } from './csv-cells.ts'

/** Texts that are likely to hurt, beside any others. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", '"', ',', ';', 'a'),
  }),
)
const cell: fc.Arbitrary<CsvCell> = fc.oneof(text, fc.double(), fc.integer(), fc.constant(null))

/** A table of some columns, with one more cell at the end of each row, since a lone empty cell is no row to a reader. */
const table = fc.integer({ min: 1, max: 5 }).chain((columns) =>
  fc.array(
    fc.array(cell, { minLength: columns, maxLength: columns }).map((row) => [...row, 'end']),
    { minLength: 1, maxLength: 8 },
  ),
)

function parsed(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' })
  expect(errors).toEqual([])
  return data.slice(0, -1)
}

function textOf(value: CsvCell): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  return value ?? ''
}

test('another reader gives back the same cells', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const back = parsed(csvText(rows)).map((row) => row.map(unguardedText))
      // A number is never guarded, and what begins with its minus is not taken for a guard.
      expect(back).toEqual(rows.map((row) => row.map(textOf)))
    }),
  )
})

test('no text begins as a formula does, and negative numbers stay numbers', () => {
  fc.assert(
    fc.property(table, (rows) => {
      parsed(csvText(rows)).forEach((row, at) => {
        row.forEach((found, column) => {
          if (typeof rows[at]?.[column] === 'string')
            expect(found).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
        })
      })
    }),
  )
  expect(csvText([[-0.45, 'x']])).toBe('\ufeff-0.45,x\r\n')
})

test('it begins with a byte order mark, and every line ends as RFC 4180 says', () => {
  expect(
    csvText([
      ['name', 'residents'],
      ['Café, "Old Docks"', 1500],
    ]),
  ).toBe('\ufeffname,residents\r\n"Café, ""Old Docks""",1500\r\n')
})
