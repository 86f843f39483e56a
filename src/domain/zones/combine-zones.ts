import { failure, type Result, success } from '../result.ts'
import type { Now } from '../workspace/touch-record.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { type CombineShapes, combineShapes, type ToLine } from './combine-shapes.ts'
import { ZONE_GONE } from './edit-zone.ts'
import type { Zone, ZoneShape } from './zone.ts'
import { zoneTitle } from './zone-words.ts'
import { zoneOf } from './zones-of.ts'

/** Two zones of which one changes its ground by that of the other. */
export interface ZonePair {
  /** The zone that changes, and keeps its name and letter. */
  readonly id: string
  readonly otherId: string
  readonly now: Now
  readonly toLine: ToLine
}

interface CombinedZones {
  readonly zone: Zone
  readonly other: Zone
  /** What the ground of `zone` would be. */
  readonly shape: ZoneShape
}

/** What merging and subtracting begin with: both zones and what their grounds come to, or why not. */
export function combineZones(
  workspace: Workspace,
  { id, otherId, toLine }: ZonePair,
  how: CombineShapes['how'],
): Result<CombinedZones, string> {
  const zone = zoneOf(workspace, id)
  const other = zoneOf(workspace, otherId)
  if (zone === null || other === null) return failure(ZONE_GONE)
  if (zone.codeEdition !== other.codeEdition) return failure(unlikeEditions(zone, other))
  const shape = combineShapes({ how, one: zone.shape, other: other.shape, toLine })
  return shape.ok ? success({ zone, other, shape: shape.value }) : shape
}

function unlikeEditions(one: Zone, other: Zone): string {
  return `Zone ${zoneTitle(one)} is made of ${one.codeEdition}, zone ${zoneTitle(other)} of ${other.codeEdition}: they cannot be put together.`
}
