import { failure, type Result } from '../../domain/result.ts'
import {
  RECORD_KINDS,
  type RecordKind,
  type RecordsByKind,
} from '../../domain/workspace/workspace.ts'
import { readOwnIndicator } from './read-own-indicator.ts'
import { readZone } from './read-zone.ts'
import { migrated, RECORD_VERSION } from './record-versions.ts'

const READERS: {
  readonly [Kind in RecordKind]: (value: unknown) => Result<RecordsByKind[Kind], string>
} = { zones: readZone, ownIndicators: readOwnIndicator }

/** A record as parsed, of any version so far; the problem says what is wrong with it. */
export function readRecord<Kind extends RecordKind>(
  kind: Kind,
  value: unknown,
  version: unknown,
): Result<RecordsByKind[Kind], string> {
  if (!Number.isInteger(version) || (version as number) < 1) return failure('it has no version')
  if ((version as number) > RECORD_VERSION) {
    return failure('it was written by a newer version of Zone Explorer. Load this page anew')
  }
  try {
    return READERS[kind](migrated(kind, value, version as number))
  } catch {
    // A migration met something that no version ever wrote.
    return failure('it is damaged')
  }
}

export function isRecordKind(value: unknown): value is RecordKind {
  return RECORD_KINDS.some((kind) => kind === value)
}

/** JSON as a value; undefined where the text is none. Nesting as deep as a hostile file may go. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
