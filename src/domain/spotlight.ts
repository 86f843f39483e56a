import type { Level } from './area.ts'
import type { LinePolygon } from './zones/zone.ts'

/**
 * What stays as it is on the map while everything else steps back (`STEP_BACK` in `palette.ts`).
 * What is in the light keeps its colours: the light is made by veiling the rest.
 *
 * - `rows`: rows of a level, in any order, e.g. one ward or the whole neighbourhoods of a zone. No
 *   rows = everything steps back. Another set costs the map the rows that differ, so it may change
 *   with every frame of a gesture. A ward is also outlined; neighbourhoods are not, for what they
 *   make up has an outline of its own.
 * - `polygons`: any shape, e.g. a zone's own line. The map lays a new one out anew.
 */
export type Spotlight =
  | { readonly kind: 'rows'; readonly level: Level; readonly rows: readonly number[] }
  | { readonly kind: 'polygons'; readonly polygons: readonly LinePolygon[] }
