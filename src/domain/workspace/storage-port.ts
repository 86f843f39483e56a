import type { Result } from '../result.ts'

/** One record as it is stored; how its text is made is the business of `src/formats/workspace/`. */
export interface StoredRecord {
  /** Kind and id. */
  readonly key: string
  /** Of the record itself: of two under one key, the later stands; ties go by text. */
  readonly changedAt: string
  readonly text: string
}

/**
 * Why nothing is kept: no room left; the browser lets this page keep nothing (a private window,
 * blocked storage); or anything else that a next attempt may get over.
 */
export type StorageTrouble = 'full' | 'refused' | 'failed'

/**
 * Where the workspace is kept between visits. Nothing here throws. Saves take effect in the order in
 * which they were asked for.
 */
export interface WorkspaceStorage {
  load(): Promise<Result<readonly StoredRecord[], StorageTrouble>>
  /** All of them or none. A record that is stored in a later state already stays as it is. */
  save(records: readonly StoredRecord[]): Promise<Result<null, StorageTrouble>>
  /** Calls when another tab may have saved something. Returns how to stop that. */
  watch(onChange: () => void): () => void
}

/** Whether one state of a record takes the place of another under the same key. */
export function replaces(record: StoredRecord, stored: StoredRecord | undefined): boolean {
  if (stored === undefined) return true
  if (record.changedAt !== stored.changedAt) return record.changedAt > stored.changedAt
  return record.text > stored.text
}
