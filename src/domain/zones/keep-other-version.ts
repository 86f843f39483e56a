import { type Now, newRecord } from '../workspace/touch-record.ts'
import { type Workspace, withRecords } from '../workspace/workspace.ts'
import type { Zone } from './zone.ts'
import { cleanName, freeName } from './zone-words.ts'
import { freeMark, zonesOf } from './zones-of.ts'

interface KeepOtherVersion {
  /** The zone as another tab drew it at the same moment as this one did. */
  readonly zone: Zone
  /** A new uuid, for the zone that keeps it. */
  readonly id: string
  readonly now: Now
}

/**
 * Keeps another tab's version of a zone as a zone of its own, at the end of the list. Also where all
 * twelve marks are given out: what somebody drew is never turned away.
 */
export function keepOtherVersion(workspace: Workspace, keep: KeepOtherVersion): Workspace {
  const { zone, id, now } = keep
  const zones = zonesOf(workspace, zone.area)
  const kept: Zone = {
    ...zone,
    ...newRecord(id, zone.area, now),
    name: freeName(cleanName(`${zone.name}, other version`), zones),
    mark: freeMark(zones) ?? zone.mark,
    order: (zones.at(-1)?.order ?? 0) + 1,
    hidden: false,
  }
  return withRecords(workspace, 'zones', [kept])
}
