import { suggestGround } from '../suggest/suggest-ground.ts'
import { type Suggestion, suggestZones } from '../suggest/suggest-zones.ts'
import { groundOutlines } from './ground-outlines.ts'
import type { ZoneShape } from './zone.ts'
import { type ZoneGeometry, zoneGeometry } from './zone-geometry.ts'
import { zoneGround } from './zone-ground.ts'
import { zoneMembership } from './zone-membership.ts'
import type { SearchWish, WorkGround } from './zone-work.ts'

/** Surface, border, pieces and holes of a shape on a ground. */
export function geometryOf(shape: ZoneShape, { area, outlines }: WorkGround): ZoneGeometry {
  const ground = zoneGround(area)
  const { neighbourhoods: arcs } = groundOutlines(ground, outlines)
  return zoneGeometry(shape, { area, membership: zoneMembership(shape, ground), arcs })
}

/** A search for zones step by step: it yields how much is done and can be left at any step. */
export function searchOf(
  { indicators, holds, ...wish }: SearchWish,
  { area, outlines }: WorkGround,
): Generator<number, Suggestion[]> {
  const { neighbourhoods: arcs } = groundOutlines(zoneGround(area), outlines)
  return suggestZones(wish, suggestGround({ area, arcs, indicators, holds }))
}
