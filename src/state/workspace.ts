import { create } from 'zustand'
import type { Room } from '../domain/view.ts'
import type { EditResult } from '../domain/workspace/edit.ts'
import {
  changesBetween,
  type History,
  NO_HISTORY,
  type Step,
  withForeignChanges,
  withStep,
} from '../domain/workspace/history.ts'
import { mergeWorkspaces } from '../domain/workspace/merge-workspaces.ts'
import type { StorageTrouble } from '../domain/workspace/storage-port.ts'
import { EMPTY_WORKSPACE, type Workspace } from '../domain/workspace/workspace.ts'
import type { SetAside } from '../formats/workspace/stored-record.ts'
import { announce } from './announcement.ts'
import { DONE, notPossible, type Outcome } from './outcome.ts'

/** What undo and redo would do: null where there is nothing to do. */
export interface HistoryWords {
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly undoSentence: string | null
  readonly redoSentence: string | null
}

/** Whether what is kept is safe on this device; where it is not, the reason and what to do. */
export type Saving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly trouble: StorageTrouble; readonly reason: string }

interface WorkspaceStore {
  readonly workspace: Workspace
  readonly history: HistoryWords
  /** The steps behind `history`; undo and redo alone move them. */
  readonly steps: History
  readonly saving: Saving
  /** False until what this device keeps has been read. */
  readonly loaded: boolean
  /** What this device keeps and nobody can read; it stays where it is. */
  readonly setAside: readonly SetAside[]
  /** How often the user has asked to try again what could not be saved. */
  readonly attempts: number
}

/** What the user keeps, and the way back. Written to the device by `src/app/workspace/`. */
export const useWorkspace = create<WorkspaceStore>(() => ({
  workspace: EMPTY_WORKSPACE,
  history: historyWords(NO_HISTORY),
  steps: NO_HISTORY,
  saving: { kind: 'saved' },
  loaded: false,
  setAside: [],
  attempts: 0,
}))

interface Commit {
  readonly room: Room
  /** Id of the area. */
  readonly area: string
  /** A domain edit, applied to the workspace of this moment. */
  readonly edit: (workspace: Workspace, now: number) => EditResult
}

/**
 * Makes an edit one step of history; an edit that changes nothing makes no step. Every action on
 * the workspace goes through here, so that none of them needs to know of undo, or to say aloud what
 * it did.
 */
export function commitEdit({ room, area, edit }: Commit): Outcome {
  const { workspace, steps } = useWorkspace.getState()
  const result = edit(workspace, Date.now())
  if (!result.ok) return notPossible(result.problem)
  const changes = changesBetween(workspace, result.value.workspace)
  if (changes.length === 0) return DONE
  const step: Step = { room, area, sentence: result.value.sentence, changes }
  putWorkspace(result.value.workspace, withStep(steps, step))
  announce(`${step.sentence}.`)
  return DONE
}

/** Takes in what another tab, this device or a file holds. Not a step: undo never reverts it. */
export function receiveWorkspace(theirs: Workspace): void {
  useWorkspace.setState((state) => {
    const workspace = mergeWorkspaces(state.workspace, theirs)
    if (workspace === state.workspace) return state
    const changes = changesBetween(state.workspace, workspace)
    const steps = withForeignChanges(state.steps, changes)
    return { workspace, steps, history: historyWords(steps) }
  })
}

export function putWorkspace(workspace: Workspace, steps: History): void {
  useWorkspace.setState({ workspace, steps, history: historyWords(steps) })
}

function historyWords({ done, undone }: History): HistoryWords {
  return {
    canUndo: done.length > 0,
    canRedo: undone.length > 0,
    undoSentence: done.at(-1)?.sentence ?? null,
    redoSentence: undone.at(-1)?.sentence ?? null,
  }
}
