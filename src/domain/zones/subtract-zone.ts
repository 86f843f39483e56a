import { failure, success } from '../result.ts'
import type { EditResult } from '../workspace/edit.ts'
import type { Now } from '../workspace/touch-record.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { combineShapes, type ToLine } from './combine-shapes.ts'
import { ZONE_GONE } from './edit-zone.ts'
import { reshapeZone } from './reshape-zone.ts'
import { unlikeEditions } from './unlike-editions.ts'
import { zoneTitle } from './zone-words.ts'
import { zoneOf } from './zones-of.ts'

interface SubtractZone {
  /** The zone that gives up what the other one has. */
  readonly id: string
  readonly otherId: string
  readonly now: Now
  readonly toLine: ToLine
}

/** Takes the ground of another zone out of this one; the other stays as it is. */
export function subtractZone(workspace: Workspace, take: SubtractZone): EditResult {
  const { id, otherId, now, toLine } = take
  const zone = zoneOf(workspace, id)
  const other = zoneOf(workspace, otherId)
  if (zone === null || other === null) return failure(ZONE_GONE)
  const unlike = unlikeEditions(zone, other)
  if (unlike !== null) return failure(unlike)
  const shape = combineShapes({ how: 'subtract', one: zone.shape, other: other.shape, toLine })
  if (!shape.ok) return shape
  const sentence = `Took zone ${zoneTitle(other)} out of ${zoneTitle(zone)}`
  const less = reshapeZone(workspace, { id, shape: shape.value, sentence, now })
  if (!less.ok) return less
  if (less.value.workspace !== workspace) return success(less.value)
  return failure(`Zones ${zoneTitle(zone)} and ${zoneTitle(other)} have nothing in common.`)
}
