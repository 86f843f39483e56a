import { DONE, type Outcome } from '../../outcome.ts'
import { useTable } from '../../table.ts'

/** Takes a column out of the table, or puts it back. */
export function toggleColumn(column: string): Outcome {
  useTable.setState(({ hiddenColumns }) => ({
    hiddenColumns: hiddenColumns.includes(column)
      ? hiddenColumns.filter((one) => one !== column)
      : [...hiddenColumns, column],
  }))
  return DONE
}
