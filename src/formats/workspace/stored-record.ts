import { failure, type Result, success } from '../../domain/result.ts'
import { canonicalText } from '../../domain/workspace/same-content.ts'
import type { StoredRecord } from '../../domain/workspace/storage-port.ts'
import {
  EMPTY_WORKSPACE,
  type RecordKind,
  type RecordsByKind,
  type Workspace,
  withRecords,
} from '../../domain/workspace/workspace.ts'
import { isObject } from './record-checks.ts'
import { isRecordKind, parsed, readRecord } from './read-record.ts'
import { RECORD_VERSION } from './record-versions.ts'

/** A record as storage keeps it: `{kind, record, version}` as JSON, under a key of its own. */
export function writeStoredRecord<Kind extends RecordKind>(
  kind: Kind,
  record: RecordsByKind[Kind],
): StoredRecord {
  return {
    key: storedKey(kind, record.id),
    text: canonicalText({ version: RECORD_VERSION, kind, record }),
  }
}

export function storedKey(kind: RecordKind, id: string): string {
  return `${kind}/${id}`
}

/** What storage holds and nobody can read: it stays there untouched, and the user is told. */
export interface SetAside {
  readonly key: string
  /** Its name, where one can still be made out; else its key. */
  readonly name: string
  readonly reason: string
  readonly text: string
}

/** Everything stored as a workspace; one damaged record never stands in the way of the others. */
export function readStoredRecords(stored: readonly StoredRecord[]): {
  readonly workspace: Workspace
  readonly setAside: readonly SetAside[]
} {
  const setAside: SetAside[] = []
  let workspace = EMPTY_WORKSPACE
  for (const { key, text } of stored) {
    const read = readStoredRecord(text)
    if (read.ok) workspace = withRecords(workspace, read.value.kind, [read.value.record])
    else setAside.push({ key, name: nameIn(text) ?? key, reason: read.problem, text })
  }
  return { workspace, setAside }
}

function readStoredRecord(
  text: string,
): Result<{ kind: RecordKind; record: RecordsByKind[RecordKind] }, string> {
  const value = parsed(text)
  if (!isObject(value)) return failure('it is damaged')
  const { version, kind, record } = value
  if (!isRecordKind(kind)) return failure('it is of a kind that this version does not know')
  const read = readRecord(kind, record, version)
  return read.ok ? success({ kind, record: read.value }) : read
}

function nameIn(text: string): string | null {
  const [, name = ''] = /"name":"([^"\\]{1,80})"/.exec(text) ?? []
  return name === '' ? null : name
}
