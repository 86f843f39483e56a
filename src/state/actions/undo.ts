import { undoStep } from '../../domain/workspace/undo-step.ts'
import { moveInHistory } from '../move-in-history.ts'
import type { Outcome } from '../outcome.ts'
import { useWorkspace } from '../workspace.ts'

/** Takes back the last step of this tab and shows it where it was done. */
export function undo(): Outcome {
  const { workspace, steps } = useWorkspace.getState()
  const move = undoStep({ workspace, history: steps, now: Date.now() })
  return moveInHistory({ move, word: 'Undone', nothing: 'There is nothing to undo.' })
}
