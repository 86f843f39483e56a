import { redoStep } from '../../domain/workspace/undo-step.ts'
import { moveInHistory } from '../move-in-history.ts'
import type { Outcome } from '../outcome.ts'
import { useWorkspace } from '../workspace.ts'

/** Does the step again that was undone last, and shows it where it was done. */
export function redo(): Outcome {
  const { workspace, steps } = useWorkspace.getState()
  const move = redoStep({ workspace, history: steps, now: Date.now() })
  return moveInHistory({ move, word: 'Done again', nothing: 'There is nothing to do again.' })
}
