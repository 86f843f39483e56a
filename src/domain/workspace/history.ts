import type { Room } from '../view.ts'
import { changedFields } from './same-content.ts'
import { RECORD_KINDS, type RecordKind, type RecordsByKind, type Workspace } from './workspace.ts'

/** One record before and after a step; before it was made there was none. */
export interface RecordChange<Kind extends RecordKind = RecordKind> {
  readonly kind: Kind
  readonly before: RecordsByKind[Kind] | null
  readonly after: RecordsByKind[Kind]
  /** Fields that another tab has changed since: no longer this step's to take back. */
  readonly foreign: readonly string[]
}

/** What one gesture did. */
export interface Step {
  /** Where it was done: undoing shows it there. */
  readonly room: Room
  readonly area: string
  /** "Took in 3 neighbourhoods". */
  readonly sentence: string
  readonly changes: readonly RecordChange[]
}

/** The steps of this tab since it was opened, of all rooms and areas, oldest first. */
export interface History {
  readonly done: readonly Step[]
  /** What was undone and can be done again, the next one last. */
  readonly undone: readonly Step[]
}

export const NO_HISTORY: History = { done: [], undone: [] }

/** History after a new step: what had been undone before it is out of reach. */
export function withStep(history: History, step: Step): History {
  return { done: [...history.done, step], undone: [] }
}

/**
 * History after changes that this tab did not make: the steps before them keep their hands off the
 * fields that were changed.
 */
export function withForeignChanges(history: History, changes: readonly RecordChange[]): History {
  const fields = new Map(
    changes.map(({ before, after }) => [
      after.id,
      before === null ? Object.keys(after) : changedFields(before, after),
    ]),
  )
  const marked = (step: Step): Step => {
    if (!step.changes.some(({ after }) => fields.has(after.id))) return step
    return {
      ...step,
      changes: step.changes.map((change) => {
        const foreign = fields.get(change.after.id) ?? []
        return { ...change, foreign: [...new Set([...change.foreign, ...foreign])] }
      }),
    }
  }
  return { done: history.done.map(marked), undone: history.undone.map(marked) }
}

/**
 * Fields of a record that steps of this tab have changed, and no other tab since. What a record was
 * made with does not count.
 */
export function fieldsChangedHere({ done, undone }: History, id: string): ReadonlySet<string> {
  const changes = [...done, ...undone].flatMap((step) => step.changes)
  return new Set(
    changes.flatMap(({ before, after, foreign }) =>
      before === null || after.id !== id
        ? []
        : changedFields(before, after).filter((field) => !foreign.includes(field)),
    ),
  )
}

/** The records in which `after` differs from `before`; an untouched record keeps its identity. */
export function changesBetween(before: Workspace, after: Workspace): readonly RecordChange[] {
  return RECORD_KINDS.flatMap((kind) => changesOfKind(kind, before, after))
}

function changesOfKind<Kind extends RecordKind>(
  kind: Kind,
  before: Workspace,
  after: Workspace,
): readonly RecordChange<Kind>[] {
  if (before[kind] === after[kind]) return []
  const old = new Map<string, RecordsByKind[Kind]>(
    before[kind].map((record) => [record.id, record]),
  )
  return after[kind]
    .filter((record) => old.get(record.id) !== record)
    .map((record) => ({ kind, before: old.get(record.id) ?? null, after: record, foreign: [] }))
}
