import type { WorkspaceRecord } from './record.ts'
import { canonicalText } from './same-content.ts'
import { RECORD_KINDS, type Workspace } from './workspace.ts'

/**
 * Two states of a workspace (of two tabs, of a file and this device) as one: each record as it was
 * changed last. Commutative, associative and idempotent, because every record is the greatest of a
 * total order. Gives back `ours` itself where `theirs` brings nothing.
 */
export function mergeWorkspaces(ours: Workspace, theirs: Workspace): Workspace {
  return RECORD_KINDS.reduce((merged, kind) => {
    const records = mergeRecords<WorkspaceRecord>(ours[kind], theirs[kind])
    return records === ours[kind] ? merged : { ...merged, [kind]: records }
  }, ours)
}

function mergeRecords<R extends WorkspaceRecord>(ours: readonly R[], theirs: readonly R[]) {
  const byId = new Map(ours.map((record) => [record.id, record]))
  let changed = false
  for (const record of theirs) {
    const mine = byId.get(record.id)
    if (mine !== undefined && !isLater(record, mine)) continue
    byId.set(record.id, record)
    changed = true
  }
  if (!changed) return ours
  return [...byId.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

/** Whether a record stands before another one of the same id: changed later, ties by content. */
export function isLater(record: WorkspaceRecord, than: WorkspaceRecord): boolean {
  if (record === than) return false
  if (record.changedAt !== than.changedAt) return record.changedAt > than.changedAt
  return canonicalText(record) > canonicalText(than)
}
