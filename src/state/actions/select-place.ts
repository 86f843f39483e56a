import { DONE, type Outcome } from '../outcome.ts'
import { changeView, useView } from '../view.ts'

/** Selects a school, service or community asset by its id. */
export function selectPlace(id: string): Outcome {
  const before = useView.getState().view.selection
  if (before?.kind === 'place' && before.id === id) return DONE
  changeView({ selection: { kind: 'place', id } })
  return DONE
}
