import { create } from 'zustand'
import { NO_FILTER, type TableFilter } from '../domain/table-filter.ts'

export interface TableState {
  /** The reader's order by a column's id; null = the mapped indicator, most disadvantaged first. */
  readonly sort: { readonly column: string; readonly descending: boolean } | null
  /** Ids of the columns that the reader took away; what comes with another area is shown. */
  readonly hiddenColumns: readonly string[]
  readonly filter: TableFilter
}

export const DEFAULT_TABLE: TableState = { sort: null, hiddenColumns: [], filter: NO_FILTER }

/** How the table is arranged: kept while the page is open, in no address and never saved. */
export const useTable = create<TableState>(() => DEFAULT_TABLE)
