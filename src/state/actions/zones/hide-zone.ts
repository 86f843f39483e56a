import { hideZone as hiddenZone } from '../../../domain/zones/hide-zone.ts'
import type { Zone } from '../../../domain/zones/zone.ts'
import type { Outcome } from '../../outcome.ts'
import { commitEdit } from '../../workspace.ts'

/** Takes a zone off the map, or puts it back there. */
export function hideZone({ id, area }: Zone, hidden: boolean): Outcome {
  return commitEdit({
    room: 'zones',
    area,
    edit: (workspace, now) => hiddenZone(workspace, { id, hidden, now }),
  })
}
