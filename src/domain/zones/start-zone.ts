import { failure, success } from '../result.ts'
import type { EditResult } from '../workspace/edit.ts'
import { type Now, newRecord } from '../workspace/touch-record.ts'
import { type Workspace, withRecords } from '../workspace/workspace.ts'
import type { Zone, ZoneShape } from './zone.ts'
import { MOST_ZONES } from './zone-mark.ts'
import { cleanName, freeName, zoneTitle } from './zone-words.ts'
import { freeMark, zonesOf } from './zones-of.ts'

export interface StartZone {
  /** A new uuid. */
  readonly id: string
  readonly now: Now
  /** Id of the area. */
  readonly area: string
  /** Edition of the neighbourhoods its codes are of. */
  readonly codeEdition: string
  readonly shape: ZoneShape
  /** Empty = "New zone". */
  readonly name: string
}

/** Adds a zone at the end of the area's list, with the lowest free letter and a name of its own. */
export function startZone(workspace: Workspace, start: StartZone): EditResult {
  const { id, now, area, codeEdition, shape } = start
  const zones = zonesOf(workspace, area)
  const mark = freeMark(zones)
  if (mark === null || zones.length >= MOST_ZONES) return failure(TOO_MANY)
  const zone: Zone = {
    ...newRecord(id, area, now),
    name: freeName(cleanName(start.name) || 'New zone', zones),
    mark,
    order: (zones.at(-1)?.order ?? 0) + 1,
    hidden: false,
    codeEdition,
    shape,
  }
  return success({
    workspace: withRecords(workspace, 'zones', [zone]),
    sentence: `Started zone ${zoneTitle(zone)}`,
  })
}

const TOO_MANY = `An area has room for ${MOST_ZONES} zones. Delete one that is no longer needed, then start another.`
