import { visitorId } from '../../../formats/zone-identity.ts'
import type { ZoneLink } from '../../../formats/zone-link.ts'
import { DONE, type Outcome } from '../../outcome.ts'
import { useVisitors } from '../../visitors.ts'

/** Shows the zones of an opened link as visitors, in the place of those of the link before. */
export function receiveVisitors({ area, zones }: ZoneLink): Outcome {
  const ids = new Set<string>()
  const visiting = zones.map((zone) => {
    let nth = 0
    while (ids.has(visitorId(area, zone, nth))) nth += 1
    const id = visitorId(area, zone, nth)
    ids.add(id)
    return { ...zone, id }
  })
  useVisitors.setState({ visit: { area, zones: visiting }, keptApart: false })
  return DONE
}
