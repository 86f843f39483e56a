import type { EditResult } from '../workspace/edit.ts'
import { EMPTY_WORKSPACE, type Workspace, withRecords } from '../workspace/workspace.ts'
import type { Zone } from './zone.ts'
import { smallZone } from './zone-fixture.ts'

/** Later than every zone of `smallZone` was changed. */
export const NOON = Date.parse('2026-01-01T12:00:00Z')

/** Ids for tests, in the order of their numbers. */
export function zoneId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

/** A workspace of these zones of Testford, numbered from 1 in id, order and mark. */
export function workspaceOf(...zones: readonly Partial<Zone>[]): Workspace {
  const records = zones.map((patch, index) =>
    smallZone({ id: zoneId(index + 1), order: index + 1, mark: index, ...patch }),
  )
  return withRecords(EMPTY_WORKSPACE, 'zones', records)
}

/** What an edit came to; a refusal is a failure of the test. */
export function edited(result: EditResult): { workspace: Workspace; sentence: string } {
  if (!result.ok) throw new Error(`Refused: ${result.problem}`)
  return result.value
}
