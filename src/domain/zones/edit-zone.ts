import { failure, success } from '../result.ts'
import type { EditResult } from '../workspace/edit.ts'
import { sameContent } from '../workspace/same-content.ts'
import { type Now, touchRecord } from '../workspace/touch-record.ts'
import { recordOf, type Workspace, withRecords } from '../workspace/workspace.ts'
import type { Zone } from './zone.ts'
import { zoneOf } from './zones-of.ts'

export const ZONE_GONE = 'This zone is no longer there: it was deleted, maybe in another tab.'

interface EditZone {
  readonly id: string
  readonly now: Now
  /** What changes, made from the zone as it is shown, and the sentence of it. */
  readonly edit: (zone: Zone) => { readonly patch: Partial<Zone>; readonly sentence: string }
}

/** Changes fields of one zone; a patch that changes nothing gives back the same workspace. */
export function editZone(workspace: Workspace, { id, now, edit }: EditZone): EditResult {
  const shown = zoneOf(workspace, id)
  const stored = recordOf(workspace, 'zones', id)
  if (shown === null || stored === null) return failure(ZONE_GONE)
  const { patch, sentence } = edit(shown)
  if (sameContent({ ...stored, ...patch }, stored)) return success({ workspace, sentence })
  const touched = touchRecord(stored, patch, now)
  return success({ workspace: withRecords(workspace, 'zones', [touched]), sentence })
}
