import { mergeZones as mergedZones } from '../../../domain/zones/merge-zones.ts'
import type { ToLine } from '../../../domain/zones/combine-shapes.ts'
import type { Zone } from '../../../domain/zones/zone.ts'
import type { Outcome } from '../../outcome.ts'
import { changeView } from '../../view.ts'
import { commitEdit } from '../../workspace.ts'

/** Whom a zone is put together with. */
export interface OtherZone {
  readonly other: Zone
  /** Needed where one of the two has a line of its own and the other has not. */
  readonly toLine?: ToLine
}

/** Lets a zone take in another one, which goes, and works on what they have become. */
export function mergeZones({ id, area }: Zone, { other, toLine = null }: OtherZone): Outcome {
  const outcome = commitEdit({
    room: 'zones',
    area,
    edit: (workspace, now) => mergedZones(workspace, { id, otherId: other.id, now, toLine }),
  })
  if (outcome.done) changeView({ zone: id })
  return outcome
}
