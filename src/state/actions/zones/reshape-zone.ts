import type { Area } from '../../../domain/area.ts'
import { reshapeZone as reshapedZone } from '../../../domain/zones/reshape-zone.ts'
import type { ZoneShape } from '../../../domain/zones/zone.ts'
import type { Outcome } from '../../outcome.ts'
import { commitEdit } from '../../workspace.ts'

interface ReshapeZone {
  readonly area: Area
  readonly id: string
  readonly shape: ZoneShape
  /** What the gesture did, in the past tense, without a full stop: "Took in 3 neighbourhoods". */
  readonly sentence: string
}

/** Ends a gesture: the zone has the ground that the gesture gave it, in one step of history. */
export function reshapeZone({ area, id, shape, sentence }: ReshapeZone): Outcome {
  return commitEdit({
    room: 'zones',
    area: area.manifest.id,
    edit: (workspace, now) => reshapedZone(workspace, { id, shape, sentence, now }),
  })
}
