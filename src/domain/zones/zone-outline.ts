import { dissolve } from '../geometry/dissolve.ts'
import type { LevelArcs } from '../geometry/level-arcs.ts'
import { ringPolygons } from '../geometry/ring-polygons.ts'
import type { LinePolygon } from './zone.ts'

/**
 * The outline of whole neighbourhoods (or wards): dissolved from shared arcs, so without slivers. Two
 * neighbourhoods that only touch at a corner are two polygons. Rows in any order; largest first.
 */
export function zoneOutline(rows: Iterable<number>, arcs: LevelArcs): LinePolygon[] {
  return ringPolygons(dissolve(rows, arcs))
}
