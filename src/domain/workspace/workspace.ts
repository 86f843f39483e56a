import type { Zone } from '../zones/zone.ts'
import type { OwnIndicatorRecord } from './own-indicator.ts'
import type { WorkspaceRecord } from './record.ts'

/** What a user keeps, by kind. A new kind of record is added here; types lead to the rest. */
export interface RecordsByKind {
  readonly zones: Zone
  readonly ownIndicators: OwnIndicatorRecord
}

export type RecordKind = keyof RecordsByKind

export const RECORD_KINDS = ['zones', 'ownIndicators'] as const satisfies readonly RecordKind[]

/**
 * Everything a user has drawn and written, of all areas: an immutable value. Deleted records stay in
 * it as tombstones. Each list is sorted by id, so that equal contents are equal values.
 */
export type Workspace = {
  readonly [Kind in RecordKind]: readonly RecordsByKind[Kind][]
}

export const EMPTY_WORKSPACE: Workspace = { zones: [], ownIndicators: [] }

/** The record of this kind and id, deleted ones included; null where there is none. */
export function recordOf<Kind extends RecordKind>(
  workspace: Workspace,
  kind: Kind,
  id: string,
): RecordsByKind[Kind] | null {
  return workspace[kind].find((record) => record.id === id) ?? null
}

/** The workspace with these records in the place of those with the same ids; of two, the last. */
export function withRecords<Kind extends RecordKind>(
  workspace: Workspace,
  kind: Kind,
  records: readonly RecordsByKind[Kind][],
): Workspace {
  const all = new Map<string, RecordsByKind[Kind]>()
  const before: readonly RecordsByKind[Kind][] = workspace[kind]
  for (const record of [...before, ...records]) all.set(record.id, record)
  return { ...workspace, [kind]: [...all.values()].toSorted(byId) }
}

function byId(one: WorkspaceRecord, other: WorkspaceRecord): number {
  return one.id < other.id ? -1 : 1
}
