import { deleteZone as deletedZone } from '../../../domain/zones/delete-zone.ts'
import type { Zone } from '../../../domain/zones/zone.ts'
import type { Outcome } from '../../outcome.ts'
import { changeView, useView } from '../../view.ts'
import { commitEdit } from '../../workspace.ts'

/** Deletes a zone without asking: undo brings it back. */
export function deleteZone({ id, area }: Zone): Outcome {
  const outcome = commitEdit({
    room: 'zones',
    area,
    edit: (workspace, now) => deletedZone(workspace, { id, now }),
  })
  if (outcome.done && useView.getState().view.zone === id) changeView({ zone: null })
  return outcome
}
