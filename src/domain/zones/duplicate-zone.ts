import { failure, success } from '../result.ts'
import type { EditResult } from '../workspace/edit.ts'
import type { Now } from '../workspace/touch-record.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { ZONE_GONE } from './edit-zone.ts'
import { reorderZone } from './reorder-zone.ts'
import { startZone } from './start-zone.ts'
import { zoneLetter, zoneTitle } from './zone-words.ts'
import { zoneOf, zonesOf } from './zones-of.ts'

interface DuplicateZone {
  readonly id: string
  /** A new uuid, for the copy. */
  readonly copyId: string
  readonly now: Now
}

/** Makes a zone with the same ground, right after it in the list: a rival line begins so. */
export function duplicateZone(workspace: Workspace, duplicate: DuplicateZone): EditResult {
  const { id, copyId, now } = duplicate
  const zone = zoneOf(workspace, id)
  if (zone === null) return failure(ZONE_GONE)
  const { area, codeEdition, shape } = zone
  const name = `${zone.name} copy`
  const started = startZone(workspace, { id: copyId, now, area, codeEdition, shape, name })
  if (!started.ok) return started
  const place = zonesOf(workspace, area).indexOf(zone) + 1
  const placed = reorderZone(started.value.workspace, { id: copyId, to: place, now })
  if (!placed.ok) return placed
  const copy = zoneOf(placed.value.workspace, copyId)
  return success({
    workspace: placed.value.workspace,
    sentence: `Duplicated zone ${zoneTitle(zone)} as ${copy === null ? '' : zoneLetter(copy)}`,
  })
}
