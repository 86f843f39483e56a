import { EMPTY_SHAPE } from '../zones/zone.ts'
import { moment, type Now, touchRecord } from './touch-record.ts'
import { type Workspace, withRecords } from './workspace.ts'

/**
 * Deletes everything. Tombstones stay, so that other tabs let go too, but nothing of what was drawn
 * or written stays in them: on a computer that many use, gone means gone.
 */
export function clearWorkspace(workspace: Workspace, now: Now): Workspace {
  const gone = { deletedAt: moment(now), name: '', shape: EMPTY_SHAPE }
  const zones = workspace.zones
    .filter(({ deletedAt, name }) => deletedAt === null || name !== '')
    .map((zone) => touchRecord(zone, gone, now))
  return zones.length === 0 ? workspace : withRecords(workspace, 'zones', zones)
}
