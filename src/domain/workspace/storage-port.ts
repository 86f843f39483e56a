import type { Result } from '../result.ts'

/** One record as it is stored; how its text is made is the business of `src/formats/workspace/`. */
export interface StoredRecord {
  /** Kind and id. */
  readonly key: string
  readonly text: string
}

/** A record to be stored, and the states of it that whoever made it had seen. */
export interface RecordToStore extends StoredRecord {
  /** Texts: those it may take the place of. Empty for a record that was not there. */
  readonly over: readonly string[]
}

/**
 * Why nothing is kept: no room left; the browser lets this page keep nothing (a private window,
 * blocked storage); or anything else that a next attempt may get over.
 */
export type StorageTrouble = 'full' | 'refused' | 'failed'

/** Another tab has stored one of the records since: what it stored must be seen to first. */
export type Overtaken = 'overtaken'

/**
 * Where the workspace is kept between visits. Nothing here throws. What is asked takes effect and is
 * answered in the order of asking.
 */
export interface WorkspaceStorage {
  load(): Promise<Result<readonly StoredRecord[], StorageTrouble>>
  /** All of them or none: none where one would take the place of a state that it was not made over. */
  save(records: readonly RecordToStore[]): Promise<Result<null, StorageTrouble | Overtaken>>
  /** Calls when another tab may have saved something. Returns how to stop that. */
  watch(onChange: () => void): () => void
}

/** Whether a record would write over a state that nobody had seen who made it. */
export function isOvertaken(record: RecordToStore, stored: StoredRecord | undefined): boolean {
  if (stored === undefined || stored.text === record.text) return false
  return !record.over.includes(stored.text)
}
