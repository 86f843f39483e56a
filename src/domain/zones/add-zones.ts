import { failure, success } from '../result.ts'
import type { EditResult } from '../workspace/edit.ts'
import { type Now, newRecord, touchRecord } from '../workspace/touch-record.ts'
import { recordOf, type Workspace, withRecords } from '../workspace/workspace.ts'
import type { Zone } from './zone.ts'
import { MOST_ZONES } from './zone-mark.ts'
import { cleanName, zoneTitle } from './zone-words.ts'
import { freeMark, zonesOf } from './zones-of.ts'

/** A zone that was made elsewhere. */
export interface NewZone extends Pick<Zone, 'id' | 'name' | 'codeEdition' | 'shape'> {
  /** The mark it had there; kept where it is free here. Null = the lowest free. */
  readonly mark: number | null
}

interface AddZones {
  readonly zones: readonly NewZone[]
  /** Id of the area they are to stand in. */
  readonly area: string
  readonly now: Now
  /** Where they come from, for the sentence: "a link", "zones.geojson". */
  readonly from: string
}

/**
 * Adds zones from a link or a file at the end of the list, in one step, names as they are. Never
 * changes a zone that is there: one with the same id stays as it is, and one that was deleted comes
 * back. Refuses all of them where there is no room for all.
 */
export function addZones(workspace: Workspace, { zones, area, now, from }: AddZones): EditResult {
  const here = zonesOf(workspace, area)
  const fresh = zones.filter(({ id }) => recordOf(workspace, 'zones', id)?.deletedAt !== null)
  const room = MOST_ZONES - here.length
  if (fresh.length > room) return failure(noRoom(fresh.length, room))
  let [after, order] = [workspace, here.at(-1)?.order ?? 0]
  const added: Zone[] = []
  for (const { id, name, mark, codeEdition, shape } of fresh) {
    const others = [...here, ...added]
    const isFree = mark !== null && others.every((zone) => zone.mark !== mark)
    order += 1
    const content = {
      name: cleanName(name) || 'Zone',
      mark: isFree ? mark : (freeMark(others) ?? 0),
      order,
      hidden: false,
      codeEdition,
      shape,
    }
    const deleted = recordOf(workspace, 'zones', id)
    const zone =
      deleted === null
        ? { ...newRecord(id, area, now), ...content }
        : touchRecord(deleted, { ...content, area, deletedAt: null }, now)
    added.push(zone)
    after = withRecords(after, 'zones', [zone])
  }
  const [first] = added
  const what = added.length === 1 && first ? `zone ${zoneTitle(first)}` : `${added.length} zones`
  return success({ workspace: after, sentence: `Added ${what} from ${from}` })
}

function noRoom(wanted: number, room: number): string {
  const most = `An area has room for ${MOST_ZONES} zones`
  if (room <= 0) return `${most}, and all are taken. Delete one that is no longer needed first.`
  return `${most}: ${room} more, not ${wanted}. Choose fewer, or delete some that are no longer needed.`
}
