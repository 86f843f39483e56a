import { beforeEach, expect, test } from 'vitest'
import { TINY_AREA } from '../../../../tests/tiny-area.ts'
import { NO_FILTER } from '../../../domain/table-filter.ts'
import { useDraft } from '../../draft.ts'
import { DEFAULT_TABLE, useTable } from '../../table.ts'
import { checkRows } from './check-rows.ts'
import { filterTable } from './filter-table.ts'
import { toggleColumn } from './toggle-column.ts'

beforeEach(() => {
  useTable.setState(DEFAULT_TABLE)
  useDraft.setState({ tableSelection: [] })
})

test('ticks are codes of neighbourhoods; a ward ticks those that fit it best', () => {
  const area = TINY_AREA
  checkRows({ area, targets: [{ level: 'neighbourhood', row: 3 }], checked: true })
  checkRows({ area, targets: [{ level: 'ward', row: 0 }], checked: true })
  expect(useDraft.getState().tableSelection).toEqual(['E01000000', 'E01000001', 'E01000003'])
  checkRows({ area, targets: [{ level: 'neighbourhood', row: 0 }], checked: false })
  expect(useDraft.getState().tableSelection).toEqual(['E01000001', 'E01000003'])
})

test('a filter changes by parts; a range that nothing can be in is refused with its reason', () => {
  filterTable({ text: 'mill' })
  filterTable({ low: 5 })
  expect(useTable.getState().filter).toEqual({ ...NO_FILTER, text: 'mill', low: 5 })
  expect(filterTable({ high: 4 })).toMatchObject({ done: false })
  expect(useTable.getState().filter.high).toBeNull()
  filterTable()
  expect(useTable.getState().filter).toEqual(NO_FILTER)
})

test('a column goes and comes back', () => {
  toggleColumn('ward')
  expect(useTable.getState().hiddenColumns).toEqual(['ward'])
  toggleColumn('ward')
  expect(useTable.getState().hiddenColumns).toEqual([])
})
