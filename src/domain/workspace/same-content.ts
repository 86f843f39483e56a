import type { WorkspaceRecord } from './record.ts'

/**
 * Whether two plain values (records, shapes, lists, texts, numbers) hold the same, however the
 * members of objects are ordered.
 */
export function sameContent(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  return canonicalText(one) === canonicalText(other)
}

/** JSON with the members of every object in the order of their names: equal for equal contents. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => {
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return member
    return Object.fromEntries(
      Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
    )
  })
}

/** Fields in which two states of a record differ, the time of the change itself aside. */
export function changedFields(one: WorkspaceRecord, other: WorkspaceRecord): readonly string[] {
  const left: Readonly<Record<string, unknown>> = { ...one }
  const right: Readonly<Record<string, unknown>> = { ...other }
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter(
    (field) => field !== 'changedAt' && !sameContent(left[field], right[field]),
  )
}
