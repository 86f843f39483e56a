import { DONE, type Outcome } from '../outcome.ts'
import { changeView, useView } from '../view.ts'

/** Opens or closes the table that is equal to the map; without an argument it turns over. */
export function toggleTable(open?: boolean): Outcome {
  changeView({ tableOpen: open ?? !useView.getState().view.tableOpen })
  return DONE
}
