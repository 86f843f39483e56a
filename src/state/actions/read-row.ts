import { type RowTarget, useDraft } from '../draft.ts'
import { DONE, type Outcome } from '../outcome.ts'

/** Notes which row the arrow keys are on; null ends the reading of the map. */
export function readRow(target: RowTarget | null): Outcome {
  const { reading } = useDraft.getState()
  if (reading?.level === target?.level && reading?.row === target?.row) return DONE
  useDraft.setState({ reading: target })
  return DONE
}
