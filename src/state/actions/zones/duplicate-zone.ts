import { duplicateZone as duplicatedZone } from '../../../domain/zones/duplicate-zone.ts'
import type { Zone } from '../../../domain/zones/zone.ts'
import { newRecordId } from '../../new-record-id.ts'
import type { Outcome } from '../../outcome.ts'
import { changeView } from '../../view.ts'
import { commitEdit } from '../../workspace.ts'

/** Makes a zone with the same ground, and works on the copy. */
export function duplicateZone({ id, area }: Zone): Outcome {
  const copyId = newRecordId()
  const outcome = commitEdit({
    room: 'zones',
    area,
    edit: (workspace, now) => duplicatedZone(workspace, { id, copyId, now }),
  })
  if (outcome.done) changeView({ zone: copyId })
  return outcome
}
