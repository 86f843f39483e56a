import type { Area } from '../../../domain/area.ts'
import { addZones as addedZones, type NewZone } from '../../../domain/zones/add-zones.ts'
import { DONE, type Outcome } from '../../outcome.ts'
import { changeView } from '../../view.ts'
import { commitEdit } from '../../workspace.ts'

interface AddZones {
  readonly area: Area
  readonly zones: readonly NewZone[]
  /** Where they come from: "a link", "zones.geojson". */
  readonly from: string
}

/** Adds zones from a link or a file in one step, and makes the first of them the one worked on. */
export function addZones({ area, zones, from }: AddZones): Outcome {
  const outcome = commitEdit({
    room: 'zones',
    area: area.manifest.id,
    edit: (workspace, now) => addedZones(workspace, { zones, area: area.manifest.id, now, from }),
  })
  if (!outcome.done) return outcome
  changeView({ room: 'zones', zone: zones[0]?.id ?? null })
  return DONE
}
