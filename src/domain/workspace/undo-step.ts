import type { History, RecordChange, Step } from './history.ts'
import { revertStep } from './revert-step.ts'
import type { Now } from './touch-record.ts'
import type { Workspace } from './workspace.ts'

interface Kept {
  readonly workspace: Workspace
  readonly history: History
  readonly now: Now
}

export interface Moved {
  readonly workspace: Workspace
  readonly history: History
  /** The step that was taken back or done again. */
  readonly step: Step
  /** False where another tab had changed everything that it was about. */
  readonly moved: boolean
  readonly kept: readonly RecordChange[]
}

/**
 * Takes back the last step. A step of which nothing can be taken back is gone from history, so that
 * it does not bar the way to those before it. Null where there is no step.
 */
export function undoStep({ workspace, history, now }: Kept): Moved | null {
  const step = history.done.at(-1)
  if (step === undefined) return null
  const reverted = revertStep({ workspace, step, now })
  const undone = reverted.step === null ? history.undone : [...history.undone, reverted.step]
  return {
    workspace: reverted.workspace,
    history: { done: history.done.slice(0, -1), undone },
    step,
    moved: reverted.step !== null,
    kept: reverted.kept,
  }
}

/** Does the step again that was undone last; as `undoStep`, the other way round. */
export function redoStep({ workspace, history, now }: Kept): Moved | null {
  const step = history.undone.at(-1)
  if (step === undefined) return null
  const reverted = revertStep({ workspace, step, now })
  const done = reverted.step === null ? history.done : [...history.done, reverted.step]
  return {
    workspace: reverted.workspace,
    history: { done, undone: history.undone.slice(0, -1) },
    step,
    moved: reverted.step !== null,
    kept: reverted.kept,
  }
}
