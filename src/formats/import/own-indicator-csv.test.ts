import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallArea } from '../../domain/area-fixture.ts'
import type { Area } from '../../domain/area.ts'
import { problemSentence } from '../../domain/result.ts'
import { matchOwnFigures, readOwnTable } from './own-indicator-csv.ts'

/** Four neighbourhoods in two wards; the last code was given out in 2021. */
const CODES = ['E01000001', 'E01000002', 'E01000003', 'E01033800']

function testford(codes: readonly string[] = CODES): Area {
  const area = smallArea({
    wards: ['Mill Hill', 'Riverside'],
    neighbourhoods: codes.map((code, row) => ({
      name: `Testford ${code}`,
      ward: row < 2 ? 0 : 1,
      residents: 1000,
      cells: {},
    })),
  })
  return {
    ...area,
    neighbourhoods: { ...area.neighbourhoods, codes },
    wards: { ...area.wards, codes: ['E05000001', 'E05000002'] },
  }
}

const AREA = testford()
const place = { fileName: 'figures.csv', area: AREA }

function match(text: string, columns: { value?: number; weight?: number | null } = {}) {
  const table = readOwnTable(text, place)
  if (!table.ok) throw new Error(problemSentence(table.problem))
  const { valueColumn, weightColumn } = table.value
  return matchOwnFigures(
    table.value,
    { value: columns.value ?? valueColumn, weight: columns.weight ?? weightColumn },
    AREA,
  )
}

function problem(text: string): string {
  const table = readOwnTable(text, place)
  return table.ok ? '' : problemSentence(table.problem)
}

test('codes are found by content, whatever the columns are called and wherever they stand', () => {
  const figures = match('name,rate,where\nNorth,12.5,e01000001\nSouth,0,E01000002\nNew,7,E01033800')
  expect(figures.level).toBe('neighbourhood')
  expect(figures.figures).toEqual([
    { code: 'E01000001', value: 12.5, missing: null, weight: null },
    { code: 'E01000002', value: 0, missing: null, weight: null },
    { code: 'E01033800', value: 7, missing: null, weight: null },
  ])
  expect(figures.absent).toBe(1)
})

test('a table without a heading loses no row, and wards are told from neighbourhoods', () => {
  const { level, figures } = match('E05000001,"1,200"\nE05000002,8')
  expect(level).toBe('ward')
  expect(figures.map(({ value }) => value)).toEqual([1200, 8])
})

test('a column of people becomes the weight, and marks for no figure are kept apart from zero', () => {
  const { figures, notNumbers } = match(
    'LSOA21CD\tpupils\tshare\nE01000001\t40\t0\nE01000002\t50\tc\nE01000003\t60\t..\nE01033800\t\t5%',
  )
  expect(figures).toEqual([
    { code: 'E01000001', value: 0, missing: null, weight: 40 },
    { code: 'E01000002', value: null, missing: 'suppressed', weight: 50 },
    { code: 'E01000003', value: null, missing: 'not-collected', weight: 60 },
    { code: 'E01033800', value: 5, missing: null, weight: null },
  ])
  expect(notNumbers).toEqual([])
})

test('what cannot be used is listed with its line, and nothing of it is guessed', () => {
  const found = match(
    'code,value\nE01000001,4\nE01000001,9\nE01999999,3\n"two\nlines",1\nE01000002,about 7\nE01033800,6',
  )
  expect(found.repeated).toEqual([{ line: 3, text: 'E01000001' }])
  expect(found.unmatched).toEqual([
    { line: 4, text: 'E01999999' },
    { line: 5, text: 'two\nlines' },
  ])
  expect(found.notNumbers).toEqual([{ line: 7, text: 'about 7' }])
  expect(found.figures.find(({ code }) => code === 'E01000001')?.value).toBe(4)
  expect(found.figures.find(({ code }) => code === 'E01000002')?.value).toBeNull()
})

test('codes of 2011 are refused by name, with what to do', () => {
  const byHeading = problem('LSOA11CD,value\nE01000001,4\nE01000009,5\nE01033800,5')
  expect(byHeading).toContain('E01000009')
  expect(byHeading).toContain('Convert the figures to 2021')
  expect(problem('code,value\nE01000001,4\nE01000008,5')).toContain('E01000008')
  // A list of all England has new codes too: what is not here lies elsewhere.
  expect(problem('code,value\nE01000001,4\nE01000008,5\nE01034000,5')).toBe('')
})

test('a table without codes, or without numbers, says what is expected', () => {
  expect(problem('a,b\nx,1')).toContain('E01000001')
  expect(problem('')).toContain('E01000001')
  expect(problem('code,name\nE01000001,north\nE01033800,south')).toContain('column of numbers')
})

test('a hostile file neither throws nor leaves the bounds', () => {
  const cell = fc.oneof(
    fc.constantFrom(...CODES, 'E05000001', '', '"', '=1+1', '1e309', 'NaN', '-0', '٣', '__proto__'),
    fc.string({ unit: 'binary', maxLength: 30 }),
  )
  const text = fc
    .array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 })
    .map((rows) => rows.map((cells) => cells.join(',')).join('\n'))
  fc.assert(
    fc.property(text, (hostile) => {
      const table = readOwnTable(hostile, place)
      if (!table.ok) return
      const { valueColumn: value, weightColumn: weight } = table.value
      const { figures } = matchOwnFigures(table.value, { value, weight }, AREA)
      expect(new Set(figures.map(({ code }) => code)).size).toBe(figures.length)
      for (const figure of figures) {
        expect(figure.value === null).toBe(figure.missing !== null)
        expect(figure.value === null || Number.isFinite(figure.value)).toBe(true)
      }
    }),
  )
})
