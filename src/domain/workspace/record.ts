/**
 * What every record of the workspace carries, so that tabs, files and people can be merged: of two
 * records with the same id the one that was changed later stands, and a deleted record stays behind
 * as a tombstone.
 */
export interface WorkspaceRecord {
  /** A uuid in small letters. */
  readonly id: string
  /** Id of the area it belongs to. */
  readonly area: string
  /** ISO 8601, UTC, milliseconds. */
  readonly createdAt: string
  /** ISO 8601, UTC, milliseconds; only ever moves forward. */
  readonly changedAt: string
  /** ISO 8601, UTC, milliseconds; null while it is there. */
  readonly deletedAt: string | null
}
