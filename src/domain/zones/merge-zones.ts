import { failure, success } from '../result.ts'
import type { EditResult } from '../workspace/edit.ts'
import type { Now } from '../workspace/touch-record.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { combineShapes, type ToLine } from './combine-shapes.ts'
import { deleteZone } from './delete-zone.ts'
import { ZONE_GONE } from './edit-zone.ts'
import { reshapeZone } from './reshape-zone.ts'
import { unlikeEditions } from './unlike-editions.ts'
import { zoneTitle } from './zone-words.ts'
import { zoneOf } from './zones-of.ts'

interface MergeZones {
  /** The zone that stays, with its name and letter. */
  readonly id: string
  /** The zone that it takes in. */
  readonly otherId: string
  readonly now: Now
  readonly toLine: ToLine
}

/** Two zones become one: the first takes in the ground of the second, which goes. One step. */
export function mergeZones(workspace: Workspace, merge: MergeZones): EditResult {
  const { id, otherId, now, toLine } = merge
  const zone = zoneOf(workspace, id)
  const other = zoneOf(workspace, otherId)
  if (zone === null || other === null) return failure(ZONE_GONE)
  const unlike = unlikeEditions(zone, other)
  if (unlike !== null) return failure(unlike)
  const shape = combineShapes({ how: 'unite', one: zone.shape, other: other.shape, toLine })
  if (!shape.ok) return shape
  const sentence = `Merged zone ${zoneTitle(other)} into ${zoneTitle(zone)}`
  const grown = reshapeZone(workspace, { id, shape: shape.value, sentence, now })
  if (!grown.ok) return grown
  const without = deleteZone(grown.value.workspace, { id: otherId, now })
  return without.ok ? success({ workspace: without.value.workspace, sentence }) : without
}
