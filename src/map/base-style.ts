import type { StyleSpecification } from 'maplibre-gl'
import { MAP_PLATE } from '../domain/palette.ts'

/** The vector source of the package's boundaries; its layers carry row numbers as feature ids. */
export const AREA_SOURCE = 'area'

/**
 * The style before anything is drawn. It has no `glyphs` on purpose: MapLibre then draws text with
 * the fonts of the page, and labels need no network. Transitions are off because a class must
 * never be seen half-way between two colours.
 */
export function baseStyle(tilesUrl: string): StyleSpecification {
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: { [AREA_SOURCE]: { type: 'vector', url: `pmtiles://${tilesUrl}` } },
    layers: [{ id: 'plate', type: 'background', paint: { 'background-color': MAP_PLATE } }],
  }
}
