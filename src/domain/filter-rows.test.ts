import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallArea } from './area-fixture.ts'
import { NOTHING_CLASS } from './classification.ts'
import { classify } from './classify.ts'
import { filterRows, filterWords } from './filter-rows.ts'
import { NO_FILTER, partsSet, type TableFilter } from './table-filter.ts'

const FIGURES = [10, 20, 30, 40, 50, 'suppressed', 5, 45] as const
const AREA = smallArea({
  wards: ['Mill Hill', 'Old Docks'],
  neighbourhoods: FIGURES.map((imd, row) => ({
    name: `Testford 00${row}A`,
    ward: row % 2,
    residents: 1000,
    cells: { imd },
  })),
})
const CLASSIFICATION = classify({
  table: AREA.neighbourhoods,
  indicator: 'imd',
  direction: 'higher-is-worse',
  facts: { national: null },
  frame: 'area-fifths',
})
const ALL = FIGURES.map((_, row) => row)

const shown = (patch: Partial<TableFilter>, rows: readonly number[] = ALL) =>
  filterRows(rows, {
    area: AREA,
    level: 'neighbourhood',
    classification: CLASSIFICATION,
    filter: { ...NO_FILTER, ...patch },
  })

test('by the beginnings of words of name, ward and code', () => {
  expect(shown({ text: '3a' })).toEqual([3])
  expect(shown({ text: 'docks TEST' })).toEqual([1, 3, 5, 7])
  expect(shown({ text: 'n102' })).toEqual([2])
  expect(shown({ text: 'ocks' })).toEqual([])
})

test('by ward, class and range; a row without a figure is in no range', () => {
  expect(shown({ ward: 'W100' })).toEqual([0, 2, 4, 6])
  expect(shown({ classIndex: 'nothing' })).toEqual([5])
  expect(shown({ low: 20, high: 40 })).toEqual([1, 2, 3])
  expect(shown({ low: 45 })).toEqual([4, 7])
  expect(shown({ high: 1000 })).not.toContain(5)
})

test('classes part the rows: each is shown by exactly one', () => {
  const byClass = Array.from({ length: CLASSIFICATION.classCount }, (_, at) =>
    shown({ classIndex: at }),
  )
  const all = [...byClass.flat(), ...shown({ classIndex: 'nothing' })]
  expect(all.sort((a, b) => a - b)).toEqual(ALL)
  byClass.forEach((rows, at) => {
    expect(rows).toHaveLength(CLASSIFICATION.counts[at] ?? -1)
    for (const row of rows) expect(CLASSIFICATION.classByRow[row]).toBeLessThan(NOTHING_CLASS)
  })
})

test('parts together show what every one of them shows, in the order that came in', () => {
  const filters = fc.record({
    text: fc.constantFrom('', 'mill', 'testford', '2a'),
    ward: fc.constantFrom(null, 'W100', 'W101'),
    classIndex: fc.constantFrom(null, 0, 4, 'nothing' as const),
    low: fc.constantFrom(null, 15),
    high: fc.constantFrom(null, 35),
  })
  fc.assert(
    fc.property(filters, fc.shuffledSubarray(ALL, { minLength: 8 }), (filter, order) => {
      const each = Object.entries(filter).map(([part, value]) => shown({ [part]: value }))
      expect(shown(filter, order)).toEqual(
        order.filter((row) => each.every((rows) => rows.includes(row))),
      )
    }),
  )
})

test('a filter in words, and how many parts are set', () => {
  const filter: TableFilter = { text: ' park ', ward: 'W100', classIndex: 4, low: 2, high: null }
  const words = filterWords({
    area: AREA,
    filter,
    classWords: () => 'darkest of five',
    indicatorTitle: 'IMD',
  })
  expect(words).toBe('“park”, in Mill Hill, darkest of five, IMD from 2')
  expect(partsSet(filter)).toBe(3)
  expect(partsSet(NO_FILTER)).toBe(0)
})
