import { selfCrossing } from '../geometry/self-crossing.ts'
import type { PolygonGesture } from './gesture.ts'
import type { NeighbourhoodFinder } from './neighbourhood-finder.ts'
import type { LinePolygon, Position, ZoneShape } from './zone.ts'

export interface LineContext {
  /** Null until the outlines are read. */
  readonly finder: NeighbourhoodFinder | null
  /** A line of its own takes no whole neighbourhoods. */
  readonly kind: ZoneShape['kind']
}

/** The gesture with another line: what it takes and where it crosses itself follow from that. */
export function withLine(
  gesture: PolygonGesture,
  polygons: readonly LinePolygon[],
  { finder, kind }: LineContext,
): PolygonGesture {
  const next = { ...gesture, polygons }
  if (gesture.stage === 'zone') return { ...next, crossing: firstCrossing(polygons) }
  const corners = polygons[0]?.[0] ?? []
  const ring = gesture.pointer === null ? corners : [...corners, gesture.pointer]
  const takesRows = kind === 'neighbourhoods' && ring.length >= 3
  return {
    ...next,
    rows: takesRows ? (finder?.rowsInside(ring) ?? []) : [],
    crossing: gesture.stage === 'made' && kind === 'own-line' ? selfCrossing(ring) : null,
  }
}

function firstCrossing(polygons: readonly LinePolygon[]): Position | null {
  for (const ring of polygons.flat()) {
    const crossing = selfCrossing(ring)
    if (crossing !== null) return crossing
  }
  return null
}
