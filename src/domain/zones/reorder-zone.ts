import { failure, success } from '../result.ts'
import type { EditResult } from '../workspace/edit.ts'
import { type Now, touchRecord } from '../workspace/touch-record.ts'
import { recordOf, type Workspace, withRecords } from '../workspace/workspace.ts'
import { ZONE_GONE } from './edit-zone.ts'
import type { Zone } from './zone.ts'
import { zoneTitle } from './zone-words.ts'
import { zoneOf, zonesOf } from './zones-of.ts'

interface ReorderZone {
  readonly id: string
  /** Its place in the area's list, from 0; beyond the ends means the end. */
  readonly to: number
  readonly now: Now
}

/**
 * Moves a zone to another place of its area's list. It takes an order between its new neighbours, so
 * that one record changes and not the whole list; only where no number is left between them are all
 * numbered anew.
 */
export function reorderZone(workspace: Workspace, { id, to, now }: ReorderZone): EditResult {
  const zone = zoneOf(workspace, id)
  if (zone === null) return failure(ZONE_GONE)
  const zones = zonesOf(workspace, zone.area)
  const others = zones.filter((one) => one.id !== id)
  const place = Math.min(Math.max(to, 0), others.length)
  const sentence = `Moved zone ${zoneTitle(zone)} to place ${place + 1} of ${zones.length}`
  if (zones.indexOf(zone) === place) return success({ workspace, sentence })
  const order = orderBetween(others[place - 1], others[place])
  const moved =
    order === null
      ? others.toSpliced(place, 0, zone).map((one, index) => ({ id: one.id, order: index + 1 }))
      : [{ id, order }]
  return success({ workspace: withOrders(workspace, moved, now), sentence })
}

/** A number strictly between two orders; null where floating point has none left. */
function orderBetween(before: Zone | undefined, after: Zone | undefined): number | null {
  if (before === undefined) return (after?.order ?? 0) - 1
  if (after === undefined) return before.order + 1
  const middle = (before.order + after.order) / 2
  return before.order < middle && middle < after.order ? middle : null
}

function withOrders(
  workspace: Workspace,
  orders: readonly Pick<Zone, 'id' | 'order'>[],
  now: Now,
): Workspace {
  const records = orders.flatMap(({ id, order }) => {
    const stored = recordOf(workspace, 'zones', id)
    return stored === null || stored.order === order ? [] : [touchRecord(stored, { order }, now)]
  })
  return withRecords(workspace, 'zones', records)
}
