import { NO_FILTER, type TableFilter } from '../../../domain/table-filter.ts'
import { DONE, notPossible, type Outcome } from '../../outcome.ts'
import { useTable } from '../../table.ts'

/** Changes parts of what the table shows; without an argument all rows are shown again. */
export function filterTable(patch: Partial<TableFilter> = NO_FILTER): Outcome {
  const filter = { ...useTable.getState().filter, ...patch }
  if (filter.low !== null && filter.high !== null && filter.low > filter.high) {
    return notPossible('“From” is above “up to”, so no row could be shown.')
  }
  useTable.setState({ filter })
  return DONE
}
