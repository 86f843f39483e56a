import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cell, smallArea } from './area-fixture.ts'
import { type TableSort, tableRows } from './table-rows.ts'

interface Numbered {
  readonly ward: number
  readonly imd: Cell
  readonly residents?: number
}

const row = (name: string, { ward, imd, residents = 1000 }: Numbered) => ({
  name,
  ward,
  residents,
  cells: { imd },
})
const area = smallArea({
  wards: ['Riverside', 'Mill Hill'],
  neighbourhoods: [
    row('Testford 10A', { ward: 0, imd: 30, residents: 900 }),
    row('Testford 2B', { ward: 1, imd: 'suppressed', residents: 1500 }),
    row('Testford 1A', { ward: 0, imd: 30, residents: 1200 }),
    row('Testford 3C', { ward: 1, imd: 0, residents: 1100 }),
  ],
})
const sorted = (column: TableSort['column'], order: TableSort['order'] = 'ascending') =>
  tableRows(area, 'neighbourhood', { column, order })

test('names are in the order people count', () => {
  expect(sorted({ kind: 'name' })).toEqual([2, 1, 3, 0])
  expect(sorted({ kind: 'name' }, 'descending')).toEqual([0, 3, 1, 2])
})

test('rows without a figure come last in both orders, ties by name', () => {
  expect(sorted({ kind: 'indicator', id: 'imd' })).toEqual([3, 2, 0, 1])
  expect(sorted({ kind: 'indicator', id: 'imd' }, 'descending')).toEqual([2, 0, 3, 1])
})

test('by residents, and by ward then name', () => {
  expect(sorted({ kind: 'residents' }, 'descending')).toEqual([1, 2, 3, 0])
  expect(sorted({ kind: 'ward' })).toEqual([1, 3, 2, 0])
  expect(sorted({ kind: 'ward' }, 'descending')).toEqual([2, 0, 1, 3])
})

test('wards have a table too', () => {
  const byImd = { column: { kind: 'indicator', id: 'imd' }, order: 'descending' } as const
  expect(tableRows(area, 'ward', byImd)).toEqual([0, 1])
  expect(tableRows(area, 'ward', { column: { kind: 'ward' }, order: 'ascending' })).toEqual([1, 0])
})

test('whatever the sort, every row of the map is there once', () => {
  const columns = fc.constantFrom<TableSort['column']>(
    { kind: 'name' },
    { kind: 'ward' },
    { kind: 'residents' },
    { kind: 'indicator', id: 'imd' },
    { kind: 'indicator', id: 'unknown' },
  )
  const cells = fc.array(
    fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant('suppressed' as const)),
  )
  fc.assert(
    fc.property(
      cells,
      columns,
      fc.constantFrom('ascending', 'descending'),
      (list, column, order) => {
        const some = smallArea({
          wards: ['A', 'B'],
          neighbourhoods: list.map((imd, i) => row(`T ${i % 4}`, { ward: i % 2, imd })),
        })
        const rows = tableRows(some, 'neighbourhood', { column, order })
        expect(rows.toSorted((a, b) => a - b)).toEqual(list.map((_, i) => i))
      },
    ),
  )
})
