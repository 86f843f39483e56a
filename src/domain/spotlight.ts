import type { LinePolygon } from './zones/zone.ts'

/**
 * What stays as it is on the map while everything else steps back (`STEP_BACK` in `palette.ts`).
 * What is in the light keeps its colours: the light is made by veiling the rest.
 *
 * - `ward`: a ward by its row; it is also outlined.
 * - `polygons`: any shape, e.g. the ground of a zone, which has an outline of its own.
 */
export type Spotlight =
  | { readonly kind: 'ward'; readonly row: number }
  | { readonly kind: 'polygons'; readonly polygons: readonly LinePolygon[] }
