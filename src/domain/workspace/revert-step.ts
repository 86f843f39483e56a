import { changesBetween, type RecordChange, type Step } from './history.ts'
import type { WorkspaceRecord } from './record.ts'
import { changedFields } from './same-content.ts'
import { moment, type Now, touchRecord } from './touch-record.ts'
import { recordOf, type Workspace, withRecords } from './workspace.ts'

export interface Reverted {
  readonly workspace: Workspace
  /** What was really put back, as a step that can be reverted in turn; null where nothing was. */
  readonly step: Step | null
  /** Changes that stand, wholly or in part, because another tab changed the record since. */
  readonly kept: readonly RecordChange[]
}

interface RevertStep {
  readonly workspace: Workspace
  readonly step: Step
  readonly now: Now
}

/**
 * Takes back a step: every field that it changed goes back to what it was. A field that another tab
 * has changed since stays as that tab wants it, and a record is only taken away when no other tab
 * has touched it. What was put back has a new `changedAt`.
 */
export function revertStep({ workspace, step, now }: RevertStep): Reverted {
  const kept: RecordChange[] = []
  let after = workspace
  for (const change of step.changes) {
    const current = recordOf(after, change.kind, change.after.id)
    const patch = current === null ? null : patchBack(current, change, now)
    if (patch === null || !patch.whole) kept.push(change)
    if (current !== null && patch !== null && Object.keys(patch.fields).length > 0) {
      after = withRecords(after, change.kind, [touchRecord(current, patch.fields, now)])
    }
  }
  const changes = changesBetween(workspace, after)
  return { workspace: after, step: changes.length === 0 ? null : { ...step, changes }, kept }
}

interface Patch<R> {
  readonly fields: Partial<R>
  /** False where any field has to stay. */
  readonly whole: boolean
}

function patchBack<R extends WorkspaceRecord>(
  current: R,
  { before, after, foreign }: RecordChange & { before: R | null },
  now: Now,
): Patch<R> {
  if (before === null || (before.deletedAt !== null && after.deletedAt === null)) {
    // To take a record away takes all of it, whatever others have made of it.
    if (foreign.length > 0) return { fields: {}, whole: false }
    const gone: Partial<WorkspaceRecord> = { deletedAt: before?.deletedAt ?? moment(now) }
    return { fields: gone as Partial<R>, whole: true }
  }
  const wanted = changedFields(before, after)
  const free = wanted.filter((field) => !foreign.includes(field))
  const isGone = current.deletedAt !== null && !free.includes('deletedAt')
  if (isGone) return { fields: {}, whole: false }
  const fields = Object.fromEntries(
    Object.entries(before).filter(([field]) => free.includes(field)),
  ) as Partial<R>
  return { fields, whole: free.length === wanted.length }
}
