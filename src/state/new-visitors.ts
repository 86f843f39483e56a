import { recordOf, type Workspace } from '../domain/workspace/workspace.ts'
import { zonesOf } from '../domain/zones/zones-of.ts'
import { zoneContent } from '../formats/zone-identity.ts'
import type { Visit, VisitingZone } from './visitors.ts'

/** The visiting zones that are not among one's own yet, neither by id nor by content. */
export function newVisitors(visit: Visit, workspace: Workspace, area: string): VisitingZone[] {
  const contents = new Set(zonesOf(workspace, area).map(zoneContent))
  return visit.zones.filter(
    (zone) =>
      recordOf(workspace, 'zones', zone.id)?.deletedAt !== null && !contents.has(zoneContent(zone)),
  )
}
