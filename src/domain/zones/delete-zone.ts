import type { EditResult } from '../workspace/edit.ts'
import { moment, type Now } from '../workspace/touch-record.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { editZone } from './edit-zone.ts'
import { zoneTitle } from './zone-words.ts'

interface DeleteZone {
  readonly id: string
  readonly now: Now
}

/** Deletes a zone; its tombstone stays, so that no other tab or file brings it back unasked. */
export function deleteZone(workspace: Workspace, { id, now }: DeleteZone): EditResult {
  return editZone(workspace, {
    id,
    now,
    edit: (zone) => ({
      patch: { deletedAt: moment(now) },
      sentence: `Deleted zone ${zoneTitle(zone)}`,
    }),
  })
}
