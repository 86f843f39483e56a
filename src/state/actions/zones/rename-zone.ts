import { renameZone as renamedZone } from '../../../domain/zones/rename-zone.ts'
import type { Zone } from '../../../domain/zones/zone.ts'
import type { Outcome } from '../../outcome.ts'
import { commitEdit } from '../../workspace.ts'

/** Gives a zone another name, as it was typed. */
export function renameZone({ id, area }: Zone, name: string): Outcome {
  return commitEdit({
    room: 'zones',
    area,
    edit: (workspace, now) => renamedZone(workspace, { id, name, now }),
  })
}
