import type { LevelArcs } from '../geometry/level-arcs.ts'
import type { NeighbourhoodShape, OwnLineShape, ZoneShape } from './zone.ts'
import type { ZoneGround } from './zone-ground.ts'
import { zoneMembership } from './zone-membership.ts'
import { zoneOutline } from './zone-outline.ts'

/** The neighbourhoods with more than half of their residents inside; exactly half is not enough. */
export function toNeighbourhoods(shape: ZoneShape, ground: ZoneGround): NeighbourhoodShape {
  if (shape.kind === 'neighbourhoods') return shape
  const { rows, shares } = zoneMembership(shape, ground)
  const { codes } = ground.area.neighbourhoods
  return {
    kind: 'neighbourhoods',
    codes: Array.from(rows)
      .filter((_, at) => shares[at]! > 0.5)
      .map((row) => codes[row]!)
      .sort(),
  }
}

/** The outline of a set as a line of its own, which can then be moved corner by corner. */
export function toOwnLine(
  shape: ZoneShape,
  { ground, arcs }: { readonly ground: ZoneGround; readonly arcs: LevelArcs },
): OwnLineShape {
  if (shape.kind === 'own-line') return shape
  const { rows } = zoneMembership(shape, ground)
  return { kind: 'own-line', polygons: zoneOutline(rows, arcs) }
}
