import { success } from '../result.ts'
import type { EditResult } from '../workspace/edit.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { combineZones, type ZonePair } from './combine-zones.ts'
import { deleteZone } from './delete-zone.ts'
import { reshapeZone } from './reshape-zone.ts'
import { zoneTitle } from './zone-words.ts'

/** Two zones become one: the first takes in the ground of the second, which goes. One step. */
export function mergeZones(workspace: Workspace, pair: ZonePair): EditResult {
  const united = combineZones(workspace, pair, 'unite')
  if (!united.ok) return united
  const { id, otherId, now } = pair
  const { zone, other, shape } = united.value
  const sentence = `Merged zone ${zoneTitle(other)} into ${zoneTitle(zone)}`
  const grown = reshapeZone(workspace, { id, shape, sentence, now })
  if (!grown.ok) return grown
  const without = deleteZone(grown.value.workspace, { id: otherId, now })
  return without.ok ? success({ workspace: without.value.workspace, sentence }) : without
}
