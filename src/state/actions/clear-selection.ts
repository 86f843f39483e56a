import { DONE, type Outcome } from '../outcome.ts'
import { changeView } from '../view.ts'

/** Selects nothing. */
export function clearSelection(): Outcome {
  changeView({ selection: null })
  return DONE
}
