import { isLater } from './merge-workspaces.ts'
import type { WorkspaceRecord } from './record.ts'
import { changedFields } from './same-content.ts'
import { type Now, touchRecord } from './touch-record.ts'
import { RECORD_KINDS, type RecordKind, type Workspace, withRecords } from './workspace.ts'

/** What taking in a file comes to, in counts of records. */
export interface TakenIn {
  readonly workspace: Workspace
  /** Not here before. */
  readonly added: number
  /** Here too, changed later in the file: the file's stands. */
  readonly renewed: number
  /** Deleted here: back again, as the file has them. */
  readonly broughtBack: number
  /** Here too, changed later here: ours stand. */
  readonly kept: number
  /** The same in both. */
  readonly same: number
}

/**
 * Takes in what a file holds. As between tabs the later state of a record stands, but for one thing:
 * whoever opens a file wants what is in it, so that what was deleted here comes back.
 */
export function takeInWorkspace(ours: Workspace, theirs: Workspace, now: Now): TakenIn {
  const counts = { added: 0, renewed: 0, broughtBack: 0, kept: 0, same: 0 }
  const workspace = RECORD_KINDS.reduce(
    (merged, kind) => takeInKind(merged, { theirs, kind, now, counts }),
    ours,
  )
  return { workspace, ...counts }
}

interface TakeInKind {
  readonly theirs: Workspace
  readonly kind: RecordKind
  readonly now: Now
  readonly counts: Record<Exclude<keyof TakenIn, 'workspace'>, number>
}

function takeInKind(ours: Workspace, { theirs, kind, now, counts }: TakeInKind): Workspace {
  const byId = new Map(ours[kind].map((record) => [record.id, record]))
  const taken = theirs[kind].flatMap((record) => {
    const mine = byId.get(record.id)
    const what = fateOf(record, mine)
    counts[what] += 1
    if (what === 'kept' || what === 'same') return []
    // What is deleted here is later than any file: it comes back by a change of its own.
    return what === 'broughtBack' && mine !== undefined
      ? [touchRecord(mine, { ...record, deletedAt: null }, now)]
      : [record]
  })
  return taken.length === 0 ? ours : withRecords(ours, kind, taken)
}

function fateOf(
  record: WorkspaceRecord,
  mine: WorkspaceRecord | undefined,
): Exclude<keyof TakenIn, 'workspace'> {
  if (mine === undefined) return 'added'
  if (mine.deletedAt !== null) return record.deletedAt === null ? 'broughtBack' : 'same'
  if (changedFields(mine, record).length === 0) return 'same'
  return isLater(record, mine) ? 'renewed' : 'kept'
}
