import { useMemo } from 'react'
import { filterRows } from '../../domain/filter-rows.ts'
import { tableRows } from '../../domain/table-rows.ts'
import { sortTable } from '../../state/actions/table/sort-table.ts'
import { useTable } from '../../state/table.ts'
import type { TableColumn } from '../../ui/DataTable.tsx'
import type { TableSort } from '../../ui/SortHeader.tsx'
import type { Current } from '../current.ts'
import { areaColumns, startsDescending } from './area-columns.tsx'
import { domainSort } from './domain-sort.ts'

interface TableColumns {
  readonly columns: readonly TableColumn[]
  /** Those that can be taken away: all but the name and what the map shows. */
  readonly choosable: readonly TableColumn[]
  readonly sort: TableSort
  readonly setSort: (column: string) => void
}

/**
 * The columns that the reader left, and the order: the reader's by a column that is shown, or else
 * the most disadvantaged of the mapped indicator first.
 */
export function useTableColumns(current: Current): TableColumns {
  const { area, classification, indicator, indicators, palette, table } = current
  const { hiddenColumns, sort: chosen } = useTable()
  // Not by `current` as a whole: a selection changes it, and every row would be drawn anew.
  const all = useMemo(
    () => areaColumns({ area, classification, indicator, indicators, palette, table }),
    [area, classification, indicator, indicators, palette, table],
  )
  const fixed = useMemo(() => new Set(['name', indicator.id]), [indicator])
  const columns = useMemo(
    () => all.filter(({ id }) => fixed.has(id) || !hiddenColumns.includes(id)),
    [all, fixed, hiddenColumns],
  )
  const sort = useMemo(() => {
    const shown = columns.some(({ id }) => id === chosen?.column)
    if (chosen !== null && shown) return chosen
    return { column: indicator.id, descending: indicator.direction === 'higher-is-worse' }
  }, [chosen, columns, indicator])
  const setSort = (column: string) => {
    const descending =
      sort.column === column ? !sort.descending : startsDescending(column, indicators)
    sortTable({ column, descending })
  }
  return { columns, choosable: all.filter(({ id }) => !fixed.has(id)), sort, setSort }
}

/** The rows that the filter lets through, in the order of the table. */
export function useShownRows(current: Current, sort: TableSort): readonly number[] {
  const { area, classification, indicator, view } = current
  const { level } = view
  const filter = useTable((table) => table.filter)
  const sorted = useMemo(
    () => tableRows(area, level, domainSort(sort, indicator)),
    [area, level, sort, indicator],
  )
  return useMemo(
    () => filterRows(sorted, { area, level, classification, filter }),
    [sorted, area, level, classification, filter],
  )
}
