import { reorderZone as reorderedZone } from '../../../domain/zones/reorder-zone.ts'
import type { Zone } from '../../../domain/zones/zone.ts'
import type { Outcome } from '../../outcome.ts'
import { commitEdit } from '../../workspace.ts'

/** Moves a zone to another place of the list, counted from 0. */
export function reorderZone({ id, area }: Zone, to: number): Outcome {
  return commitEdit({
    room: 'zones',
    area,
    edit: (workspace, now) => reorderedZone(workspace, { id, to, now }),
  })
}
