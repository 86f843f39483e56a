import type { RecordKind } from '../../domain/workspace/workspace.ts'

/** Brings a record of this kind, as parsed, from one version to the next. */
type Migration = (kind: RecordKind, record: unknown) => unknown

/**
 * The first brings version 1 to version 2, and so on. Records of every past version stay readable;
 * `tests/golden/` has a file of each.
 */
const MIGRATIONS: readonly Migration[] = []

export const RECORD_VERSION = MIGRATIONS.length + 1

/** The record as the current version writes it. `version` is a whole number from 1 on. */
export function migrated(kind: RecordKind, record: unknown, version: number): unknown {
  return MIGRATIONS.slice(version - 1).reduce((value, migrate) => migrate(kind, value), record)
}
