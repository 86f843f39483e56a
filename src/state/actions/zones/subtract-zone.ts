import { subtractZone as subtractedZone } from '../../../domain/zones/subtract-zone.ts'
import type { ToLine } from '../../../domain/zones/combine-shapes.ts'
import type { Zone } from '../../../domain/zones/zone.ts'
import type { Outcome } from '../../outcome.ts'
import { changeView } from '../../view.ts'
import { commitEdit } from '../../workspace.ts'

interface With {
  readonly other: Zone
  /** Needed where one of the two has a line of its own and the other has not. */
  readonly toLine?: ToLine
}

/** Takes the ground of another zone out of this one, and works on what is left. */
export function subtractZone({ id, area }: Zone, { other, toLine = null }: With): Outcome {
  const outcome = commitEdit({
    room: 'zones',
    area,
    edit: (workspace, now) => subtractedZone(workspace, { id, otherId: other.id, now, toLine }),
  })
  if (outcome.done) changeView({ zone: id })
  return outcome
}
