import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { readRows } from './csv.ts'
import { column } from './headings.ts'
import type { OpenFile } from './open-file.ts'

const SPECS = { code: column('LSOA21CD'), name: column('LSOA21NM'), count: column('Count') }

function csv(text: string): OpenFile {
  return { name: 'file.csv', text, byteLength: text.length, checksum: '' }
}

function read(text: string) {
  const rows: string[][] = []
  const result = readRows(csv(text), SPECS, (row) => {
    rows.push([row.text('code'), row.text('name'), row.text('count')])
    return row.count('count').kind === 'unreadable' ? row.problem('count', 'a whole number') : null
  })
  return { rows, result }
}

test('reads by heading whatever the order, case, blanks, line ends or byte order mark', () => {
  const text =
    '\uFEFF COUNT ,lsoa21nm,FID,LSOA21CD\r\n5,"Bournemouth, Christchurch and Poole",1,E01000001\r\n\r\n6,Leeds,2,E01000002\n'
  const { rows, result } = read(text)
  expect(result).toMatchObject({ ok: true, value: { rows: 2 } })
  expect(rows).toEqual([
    ['E01000001', 'Bournemouth, Christchurch and Poole', '5'],
    ['E01000002', 'Leeds', '6'],
  ])
})

test('title rows above the headings are passed over', () => {
  const { rows } = read('Table 1\n\nLSOA21CD,LSOA21NM,Count\nE01000001,A,1\n')
  expect(rows).toEqual([['E01000001', 'A', '1']])
})

test('a renamed column is named with the nearest heading that is there', () => {
  const { result } = read('LSOA21CD,LSOA21NM,Counted\nE01000001,A,1\n')
  expect(result).toMatchObject({
    ok: false,
    problem: {
      where: 'file.csv',
      expected: 'a column "Count"',
      found: expect.stringContaining('"Counted"') as unknown,
    },
  })
})

test('text in a number is named by row and column', () => {
  const { result } = read('LSOA21CD,LSOA21NM,Count\nE01000001,A,1\nE01000002,B,many\n')
  expect(result).toMatchObject({
    ok: false,
    problem: { where: 'file.csv, row 3, column "Count"', found: '"many"' },
  })
})

test('a row cut short is a problem, not a row of blanks', () => {
  const { result } = read('LSOA21CD,LSOA21NM,Count\nE01000001,A,1\nE01000002,B')
  expect(result).toMatchObject({ ok: false, problem: { where: 'file.csv, row 3' } })
})

test('a quotation mark that is never closed is a problem', () => {
  const { result } = read('LSOA21CD,LSOA21NM,Count\nE01000001,"A,1\nE01000002,B,2\n')
  expect(result).toMatchObject({ ok: false, problem: { where: 'file.csv, row 2' } })
})

test('any table that is written is read back', () => {
  const word = fc.string({ maxLength: 12 }).filter((text) => !/\r/.test(text))
  const row = fc.tuple(fc.constantFrom('E01000001', 'W01000002'), word, fc.nat().map(String))
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (table) => {
      const text = Papa.unparse([['LSOA21CD', 'LSOA21NM', 'Count'], ...table], { newline: '\n' })
      expect(read(text).rows).toEqual(table)
    }),
  )
})
