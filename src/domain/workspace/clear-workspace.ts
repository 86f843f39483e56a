import { EMPTY_SHAPE } from '../zones/zone.ts'
import type { WorkspaceRecord } from './record.ts'
import { changedFields } from './same-content.ts'
import { moment, type Now, touchRecord } from './touch-record.ts'
import type { Workspace } from './workspace.ts'

/**
 * Deletes everything. Tombstones stay, so that other tabs let go too, but nothing of what was drawn
 * or written stays in them: on a computer that many use, gone means gone.
 */
export function clearWorkspace(workspace: Workspace, now: Now): Workspace {
  const zones = emptied(workspace.zones, { name: '', shape: EMPTY_SHAPE }, now)
  const words = { title: '', denominatorWords: '', source: '', year: '' }
  const ownIndicators = emptied(workspace.ownIndicators, { ...words, figures: [] }, now)
  const unchanged = zones === workspace.zones && ownIndicators === workspace.ownIndicators
  return unchanged ? workspace : { zones, ownIndicators }
}

/** The records as tombstones without their content; the same list where nothing was left of it. */
function emptied<R extends WorkspaceRecord>(
  records: readonly R[],
  content: Partial<R>,
  now: Now,
): readonly R[] {
  const gone = records.map((record) => {
    const left = { ...content, deletedAt: record.deletedAt ?? moment(now) }
    if (changedFields(record, { ...record, ...left }).length === 0) return record
    return touchRecord(record, left, now)
  })
  return gone.some((record, place) => record !== records[place]) ? gone : records
}
