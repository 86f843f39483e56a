import { type RowTarget, useDraft } from '../draft.ts'
import { DONE, type Outcome } from '../outcome.ts'

/** Notes what the pointer or the keyboard is over; keeps identity while it is over the same. */
export function hoverRow(target: RowTarget | null): Outcome {
  const { hovered } = useDraft.getState()
  if (hovered?.level === target?.level && hovered?.row === target?.row) return DONE
  useDraft.setState({ hovered: target })
  return DONE
}
