import { isLater } from './merge-workspaces.ts'
import type { WorkspaceRecord } from './record.ts'
import { changedFields } from './same-content.ts'
import { type Now, touchRecord } from './touch-record.ts'

interface JoinRecord<R extends WorkspaceRecord> {
  /** The state that both tabs began from; null where each made the record itself. */
  readonly base: R | null
  readonly ours: R
  readonly theirs: R
  readonly now: Now
}

interface Joined<R extends WorkspaceRecord> {
  /** Later than either. */
  readonly record: R
  /** Fields in which both wanted something else, and theirs gave way. */
  readonly overruled: readonly string[]
}

/**
 * One record of two that were made of the same state without knowing of each other: each field as the
 * tab wants it that changed it, and as ours where both did. Of a change and a deletion the change
 * stands, since a deletion is done again more easily than a drawing.
 */
export function joinRecord<R extends WorkspaceRecord>(join: JoinRecord<R>): Joined<R> {
  const { base, ours, theirs, now } = join
  const latest = isLater(ours, theirs) ? ours : theirs
  const joined = (from: R, patch: Partial<R>): R =>
    touchRecord({ ...from, changedAt: latest.changedAt }, patch, now)
  const [isHere, isThere] = [ours.deletedAt === null, theirs.deletedAt === null]
  if (isHere && !isThere) return { record: joined(ours, {}), overruled: ['deletedAt'] }
  if (isThere && !isHere) return { record: joined(theirs, {}), overruled: [] }
  const apart = changedFields(ours, theirs)
  const changedIn = (one: R): readonly string[] =>
    base === null ? apart : changedFields(base, one)
  const changedHere = changedIn(ours)
  const changedThere = changedIn(theirs)
  const patch = Object.fromEntries(
    Object.entries(ours).filter(([field]) => changedHere.includes(field)),
  ) as Partial<R>
  return {
    record: joined(theirs, patch),
    overruled: apart.filter((field) => changedHere.includes(field) && changedThere.includes(field)),
  }
}
