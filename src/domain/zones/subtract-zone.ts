import { failure } from '../result.ts'
import type { EditResult } from '../workspace/edit.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { combineZones, type ZonePair } from './combine-zones.ts'
import { reshapeZone } from './reshape-zone.ts'
import { zoneTitle } from './zone-words.ts'

/** Takes the ground of another zone out of this one; the other stays as it is. */
export function subtractZone(workspace: Workspace, pair: ZonePair): EditResult {
  const less = combineZones(workspace, pair, 'subtract')
  if (!less.ok) return less
  const { zone, other, shape } = less.value
  if (shape === zone.shape) {
    return failure(`Zones ${zoneTitle(zone)} and ${zoneTitle(other)} have nothing in common.`)
  }
  const sentence = `Took zone ${zoneTitle(other)} out of ${zoneTitle(zone)}`
  return reshapeZone(workspace, { id: pair.id, shape, sentence, now: pair.now })
}
