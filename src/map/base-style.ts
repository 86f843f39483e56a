import type { StyleSpecification } from 'maplibre-gl'
import { MAP_PLATE } from '../domain/palette.ts'

/** The vector source of the package's boundaries; its layers carry row numbers as feature ids. */
export const AREA_SOURCE = 'area'

/**
 * The same tiles once more, for hover and selection. A change of a feature's state makes MapLibre
 * evaluate every layer of that source that reads any state; with the marks apart, a new indicator
 * costs the fills and borders only, and a hover costs the marks only.
 */
export const MARK_SOURCE = 'area-marks'

/**
 * And once more for the patterns of nothing: they come and go with the indicator, and each time
 * MapLibre lays out every tile of their source, which is little where nothing else is in it. While
 * no pattern is drawn the source is not loaded at all.
 */
export const PATTERN_SOURCE = 'area-patterns'

/**
 * And once more for what steps back behind a spotlight, and for what a gesture takes hold of: both come
 * and go, and their rows change with every frame of a gesture. While nothing is in the light and nobody
 * draws the source is not loaded.
 */
export const LIGHT_SOURCE = 'area-light'

const TILE_SOURCES = [AREA_SOURCE, MARK_SOURCE, PATTERN_SOURCE, LIGHT_SOURCE] as const

/** Whether a source is one of those that read the package's tiles. */
export function isTileSource(id: unknown): boolean {
  return TILE_SOURCES.some((source) => source === id)
}

/**
 * The style before anything is drawn. It has no `glyphs` on purpose: MapLibre then draws text with
 * the fonts of the page, and labels need no network. Transitions are off because a class must
 * never be seen half-way between two colours.
 */
export function baseStyle(tilesUrl: string): StyleSpecification {
  const tiles = { type: 'vector', url: `pmtiles://${tilesUrl}` } as const
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: Object.fromEntries(TILE_SOURCES.map((source) => [source, tiles])),
    layers: [{ id: 'plate', type: 'background', paint: { 'background-color': MAP_PLATE } }],
  }
}
