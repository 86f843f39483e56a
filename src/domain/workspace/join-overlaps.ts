import { keepOtherVersion } from '../zones/keep-other-version.ts'
import { overlapWords } from '../zones/overlap-words.ts'
import type { Zone } from '../zones/zone.ts'
import { joinRecord } from './join-record.ts'
import type { Now } from './touch-record.ts'
import {
  recordOf,
  type RecordKind,
  type RecordsByKind,
  type Workspace,
  withRecords,
} from './workspace.ts'

/** A record that another tab has stored while a change of it in this tab was not stored yet. */
export interface Overlap<Kind extends RecordKind = RecordKind> {
  readonly kind: Kind
  /** The state that both changes began from; null where each tab made the record itself. */
  readonly base: RecordsByKind[Kind] | null
  readonly theirs: RecordsByKind[Kind]
}

interface JoinOverlaps {
  readonly overlaps: readonly Overlap[]
  readonly now: Now
  /** A new uuid, for each zone that is kept beside another. */
  readonly newId: () => string
}

interface JoinedOverlaps {
  readonly workspace: Workspace
  /** What a person has to know of it, each a sentence or more. */
  readonly notices: readonly string[]
}

/**
 * Brings together what two tabs did at the same moment, so that neither loses what it drew: fields that
 * only one of them changed are as that one wants them. Where both drew a zone anew, ours stands and
 * theirs is kept as a zone of its own.
 */
export function joinOverlaps(
  workspace: Workspace,
  { overlaps, now, newId }: JoinOverlaps,
): JoinedOverlaps {
  const notices: string[] = []
  let joined = workspace
  for (const { kind, base, theirs } of overlaps) {
    const ours = recordOf(joined, kind, theirs.id)
    if (ours === null) continue
    const { record, overruled } = joinRecord({ base, ours, theirs, now })
    joined = withRecords(joined, kind, [record])
    if (kind !== 'zones') continue
    const zone = theirs as Zone
    const isKept = overruled.includes('shape') && zone.deletedAt === null
    const kept = isKept ? newId() : null
    if (kept !== null) joined = keepOtherVersion(joined, { zone, id: kept, now })
    notices.push(...overlapWords(joined, { theirs: zone, overruled, kept }))
  }
  return { workspace: joined, notices }
}
