import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { imd } from '../../catalogue/indicators/imd.ts'
import { smallArea } from '../../domain/area-fixture.ts'
import { classify } from '../../domain/classify.ts'
import { writeTableCsv } from './table-csv.ts'

const AREA = smallArea({
  wards: ['=Mill "Hill"', 'Old Docks'],
  neighbourhoods: [10.1, 'suppressed' as const, 30].map((cell, row) => ({
    name: `Testford, 00${row}A`,
    ward: row % 2,
    residents: 1500,
    cells: { imd: cell },
  })),
})

function written(madeUp = false) {
  const area = { ...AREA, manifest: { ...AREA.manifest, madeUp } }
  const csv = writeTableCsv({
    area,
    level: 'neighbourhood',
    rows: [2, 0, 1],
    columns: ['name', 'imd', 'class', 'ward', 'residents'],
    indicators: [imd],
    classification: classify({
      table: area.neighbourhoods,
      indicator: 'imd',
      direction: 'higher-is-worse',
      facts: { national: null },
      frame: 'natural',
    }),
    filter: 'in Mill Hill',
    address: 'https://example.org/?area=testford',
    date: '2026-11-25',
  })
  return Papa.parse<string[]>(csv, { skipEmptyLines: false }).data
}

test('the first line is the heading, then the rows in the order shown, codes beside names', () => {
  const [heading, ...rows] = written()
  expect(heading).toEqual([
    'Neighbourhood code',
    'Neighbourhood',
    'Deprivation (IMD score), score',
    'Class on the map',
    'Ward code',
    'Ward',
    'Residents',
  ])
  expect(rows.slice(0, 3)).toEqual([
    [
      'N102',
      'Testford, 002A',
      '30',
      expect.stringMatching(/darkest/),
      'W100',
      '\'=Mill "Hill"',
      '1500',
    ],
    [
      'N100',
      'Testford, 000A',
      '10.1',
      expect.stringMatching(/lightest/),
      'W100',
      '\'=Mill "Hill"',
      '1500',
    ],
    ['N101', 'Testford, 001A', 'not published', 'none', 'W101', 'Old Docks', '1500'],
  ])
})

test('below an empty line: what the rows are, from which source, when and where', () => {
  const lines = written().slice(4)
  expect(lines[0]).toEqual([''])
  const about = new Map(lines.map(([term = '', ...rest]) => [term, rest]))
  expect(about.get('Rows')).toEqual(['3 of 3 neighbourhoods (LSOA 2021), filtered: in Mill Hill'])
  expect(about.get('Written on')).toEqual(['2026-11-25'])
  expect(about.get('View')).toEqual(['https://example.org/?area=testford'])
  expect(about.get('Source')).toEqual([imd.title, '2025', imd.source, imd.licence, imd.meaning])
  expect(about.has('Made up')).toBe(false)
})

test('a made-up area says so, and so does each of its sources', () => {
  const about = new Map(written(true).map(([term = '', ...rest]) => [term, rest]))
  expect(about.get('Made up')?.[0]).toMatch(/Nothing here is real/)
  expect(about.get('Source')?.[2]).toMatch(/^made-up figures/)
})
