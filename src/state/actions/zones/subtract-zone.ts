import { subtractZone as subtractedZone } from '../../../domain/zones/subtract-zone.ts'
import type { Zone } from '../../../domain/zones/zone.ts'
import type { Outcome } from '../../outcome.ts'
import { changeView } from '../../view.ts'
import { commitEdit } from '../../workspace.ts'
import type { OtherZone } from './merge-zones.ts'

/** Takes the ground of another zone out of this one, and works on what is left. */
export function subtractZone({ id, area }: Zone, { other, toLine = null }: OtherZone): Outcome {
  const outcome = commitEdit({
    room: 'zones',
    area,
    edit: (workspace, now) => subtractedZone(workspace, { id, otherId: other.id, now, toLine }),
  })
  if (outcome.done) changeView({ zone: id })
  return outcome
}
