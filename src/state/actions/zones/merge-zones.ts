import { mergeZones as mergedZones } from '../../../domain/zones/merge-zones.ts'
import type { Zone } from '../../../domain/zones/zone.ts'
import type { Outcome } from '../../outcome.ts'
import { changeView } from '../../view.ts'
import { commitEdit } from '../../workspace.ts'

/** Lets a zone take in another one, which goes, and works on what they have become. */
export function mergeZones({ id, area }: Zone, other: Zone): Outcome {
  const outcome = commitEdit({
    room: 'zones',
    area,
    edit: (workspace, now) => mergedZones(workspace, { id, otherId: other.id, now }),
  })
  if (outcome.done) changeView({ zone: id })
  return outcome
}
