import { DONE, type Outcome } from '../../outcome.ts'
import { type TableState, useTable } from '../../table.ts'

/** Puts the rows of the table into another order; null = as the map has it. */
export function sortTable(sort: TableState['sort']): Outcome {
  useTable.setState({ sort })
  return DONE
}
