import type { Level } from '../../domain/area.ts'
import type { Classification } from '../../domain/classification.ts'
import { choroplethPalette } from '../../domain/palette.ts'
import type { MapSpec } from '../spec.ts'

/** A classification with these class indexes, by row; the rest is of no account to the map. */
export function classified(
  level: Level,
  classes: readonly number[],
  classCount = 5,
): Classification {
  return {
    indicator: 'imd',
    level,
    direction: 'higher-is-worse',
    asked: 'area-fifths',
    frame: 'area-fifths',
    reason: 'as-asked',
    classesAsked: classCount,
    classCount,
    breaks: [],
    deviations: null,
    extent: null,
    classByRow: Uint8Array.from(classes),
    counts: [],
    nothingCounts: [],
  }
}

/** Eight neighbourhoods in five classes, nothing selected, no places. */
export function specWith(changes: Partial<MapSpec> = {}): MapSpec {
  return {
    areaId: 'town',
    tilesUrl: 'https://example.org/areas/town/boundaries.pmtiles',
    bounds: [-2, 52, -1, 53],
    madeUp: true,
    level: 'neighbourhood',
    classification: classified('neighbourhood', [0, 1, 2, 3, 4, 4, 2, 0]),
    palette: choroplethPalette(5),
    labels: [{ text: 'Northfield', lng: -1.5, lat: 52.5 }],
    look: 'desk',
    places: null,
    hovered: null,
    selected: null,
    reading: null,
    selectedPlace: null,
    foundPoint: null,
    spotlight: null,
    zones: [],
    taken: null,
    takenAtRest: null,
    drawing: null,
    paddingFor: () => ({ top: 0, right: 0, bottom: 0, left: 0 }),
    reducedMotion: true,
    ...changes,
  }
}
