import type { RadiusGesture } from './gesture.ts'
import type { NeighbourhoodFinder } from './neighbourhood-finder.ts'
import type { ZoneShape } from './zone.ts'

interface RadiusContext {
  /** Null until the outlines are read. */
  readonly finder: NeighbourhoodFinder | null
  /** A line of its own takes no whole neighbourhoods. */
  readonly kind: ZoneShape['kind']
}

/** The same circle with another distance, and the neighbourhoods it takes hold of then. */
export function withRadius(
  gesture: RadiusGesture,
  radiusM: number,
  { finder, kind }: RadiusContext,
): RadiusGesture {
  const rows = kind === 'neighbourhoods' ? (finder?.rowsWithin(gesture.centre, radiusM) ?? []) : []
  return { ...gesture, radiusM, rows }
}
