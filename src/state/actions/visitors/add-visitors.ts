import type { Area } from '../../../domain/area.ts'
import { newVisitors } from '../../new-visitors.ts'
import { DONE, notPossible, type Outcome } from '../../outcome.ts'
import { useVisitors } from '../../visitors.ts'
import { useWorkspace } from '../../workspace.ts'
import { addZones } from '../zones/add-zones.ts'
import { discardVisitors } from './discard-visitors.ts'

/** Makes visiting zones zones of one's own, in one step; those that are there already stay as they are. */
export function addVisitors(area: Area): Outcome {
  const { visit } = useVisitors.getState()
  if (visit === null) return notPossible('There are no visiting zones.')
  const fresh = newVisitors(visit, useWorkspace.getState().workspace, area.manifest.id)
  const outcome = fresh.length === 0 ? DONE : addZones({ area, zones: fresh, from: 'a link' })
  if (outcome.done) discardVisitors()
  return outcome
}
