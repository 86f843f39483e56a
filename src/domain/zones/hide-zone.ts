import type { EditResult } from '../workspace/edit.ts'
import type { Now } from '../workspace/touch-record.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { editZone } from './edit-zone.ts'
import { zoneTitle } from './zone-words.ts'

interface HideZone {
  readonly id: string
  readonly hidden: boolean
  readonly now: Now
}

/** Takes a zone off the map, or puts it back there; its figures stay in every list. */
export function hideZone(workspace: Workspace, { id, hidden, now }: HideZone): EditResult {
  return editZone(workspace, {
    id,
    now,
    edit: (zone) => ({
      patch: { hidden },
      sentence: `${hidden ? 'Hid' : 'Showed'} zone ${zoneTitle(zone)}`,
    }),
  })
}
