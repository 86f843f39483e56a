import { subtract, unite } from '../geometry/clip.ts'
import type { LevelArcs } from '../geometry/level-arcs.ts'
import type { Area } from '../area.ts'
import { addNeighbourhoods } from './add-neighbourhoods.ts'
import { removeNeighbourhoods } from './remove-neighbourhoods.ts'
import type { ZoneShape } from './zone.ts'
import { zoneOutline } from './zone-outline.ts'

interface TakeInOptions {
  readonly area: Pick<Area, 'neighbourhoods'>
  /** Outlines of the neighbourhoods. */
  readonly arcs: LevelArcs
}

/** The shape with one neighbourhood wholly inside: its code in the set, or its ground in the line. */
export function takeIn(shape: ZoneShape, row: number, { area, arcs }: TakeInOptions): ZoneShape {
  if (shape.kind === 'neighbourhoods') {
    return addNeighbourhoods(shape, [area.neighbourhoods.codes[row]!])
  }
  return { kind: 'own-line', polygons: unite(shape.polygons, zoneOutline([row], arcs)) }
}

/** The shape with nothing of one neighbourhood inside. */
export function leaveOut(shape: ZoneShape, row: number, { area, arcs }: TakeInOptions): ZoneShape {
  if (shape.kind === 'neighbourhoods') {
    return removeNeighbourhoods(shape, [area.neighbourhoods.codes[row]!])
  }
  return { kind: 'own-line', polygons: subtract(shape.polygons, zoneOutline([row], arcs)) }
}
