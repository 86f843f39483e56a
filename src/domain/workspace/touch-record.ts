import type { WorkspaceRecord } from './record.ts'

/** Milliseconds since 1970, handed in: what is pure never reads the clock. */
export type Now = number

/** A moment as records keep it: ISO 8601, UTC, milliseconds. */
export function moment(now: Now): string {
  return new Date(now).toISOString()
}

/**
 * The record with these fields changed, now. `changedAt` only moves forward, also when the clock was
 * put back: then it goes on by a millisecond from where it was.
 */
export function touchRecord<R extends WorkspaceRecord>(record: R, patch: Partial<R>, now: Now): R {
  const changedAt = moment(Math.max(now, Date.parse(record.changedAt) + 1))
  return { ...record, ...patch, changedAt }
}

/** The fields every record begins with. */
export function newRecord(id: string, area: string, now: Now): WorkspaceRecord {
  const createdAt = moment(now)
  return { id, area, createdAt, changedAt: createdAt, deletedAt: null }
}
