import type { Area } from '../area.ts'
import type { NeighbourhoodShape } from './zone.ts'

/** The neighbourhoods that fit a ward best; none where no neighbourhood does. */
export function wardShape({ neighbourhoods }: Area, wardRow: number): NeighbourhoodShape {
  const { codes, wardRows } = neighbourhoods
  return { kind: 'neighbourhoods', codes: codes.filter((_, row) => wardRows[row] === wardRow) }
}
