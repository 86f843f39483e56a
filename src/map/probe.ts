import type { FeatureCollection, Polygon } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import type { Level } from '../domain/area.ts'
import { AREA_SOURCE } from './base-style.ts'
import { CLASS_KEY } from './feature-states.ts'
import { interiorPoints, isInside } from './interior-point.ts'
import { FILL_LAYER } from './layers/area-fill.ts'
import { SHAPE_SOURCE } from './layers/spotlight.ts'
import { targetAt } from './pointer.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/**
 * What a browser test may ask of a drawn map, for it can neither see nor touch a polygon. It reads
 * and never writes. Found on the element that carries `data-map-state`, as `zoneExplorerMap`.
 * Points are CSS pixels of the window, as a mouse is moved.
 */
export interface MapProbe {
  /** Class index (or `NOTHING_CLASS + state`) the map shows for a row; null when not told. */
  readonly classOf: (level: Level, row: number) => number | null
  /** A point where a click meets this row and nothing else; null when none is in view. */
  readonly pointInside: (level: Level, row: number) => Point | null
  /** Where the symbol of a place is drawn; null when it is not, or counted with others. */
  readonly pointOfPlace: (id: string) => Point | null
  /** Where a position is drawn, whether or not it is in view. */
  readonly pointAt: (lng: number, lat: number) => Point
  /** Row of the neighbourhood drawn at a point; null where there is none. */
  readonly rowAt: (point: Point) => number | null
  /**
   * Rows of the neighbourhoods in view whose middle no veil covers, ascending: those inside the active
   * zone. None where nothing is veiled.
   */
  readonly litRows: () => readonly number[]
  readonly camera: () => { readonly lng: number; readonly lat: number; readonly zoom: number }
}

declare global {
  interface HTMLElement {
    zoneExplorerMap?: MapProbe
  }
}

export function attachProbe(options: {
  readonly map: MapLibreMap
  readonly container: HTMLElement
  readonly pointOfPlace: (id: string) => Point | null
}): void {
  const { map, container } = options
  const inWindow = ({ x, y }: Point): Point => {
    const corner = container.getBoundingClientRect()
    return { x: x + corner.left, y: y + corner.top }
  }
  container.zoneExplorerMap = {
    classOf: (level, row) => {
      const feature = { source: AREA_SOURCE, sourceLayer: level, id: row }
      const state = map.getFeatureState(feature) as Record<string, unknown> | undefined
      const index = state?.[CLASS_KEY]
      return typeof index === 'number' ? index : null
    },
    pointInside: (level, row) => pointInside({ map, level, row, inWindow }),
    pointOfPlace: (id) => {
      const point = options.pointOfPlace(id)
      return point === null ? null : inWindow(point)
    },
    pointAt: (lng, lat) => inWindow(map.project([lng, lat])),
    rowAt: ({ x, y }) => {
      const corner = container.getBoundingClientRect()
      const point = { x: x - corner.left, y: y - corner.top }
      return targetAt(map, 'neighbourhood', point)?.row ?? null
    },
    litRows: () => litRows(map),
    camera: () => ({ lng: map.getCenter().lng, lat: map.getCenter().lat, zoom: map.getZoom() }),
  }
}

function pointInside(options: {
  map: MapLibreMap
  level: Level
  row: number
  inWindow: (point: Point) => Point
}): Point | null {
  const { map, level, row, inWindow } = options
  // A feature comes once a tile, cut at the tile's edge: every piece may hold the point.
  const pieces = map.queryRenderedFeatures({
    layers: [FILL_LAYER[level]],
    filter: ['==', ['id'], row],
  })
  for (const { geometry } of pieces) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue
    for (const at of interiorPoints(geometry)) {
      const point = map.project(at)
      if (targetAt(map, level, point)?.row !== row) continue
      const seen = inWindow(point)
      if (document.elementFromPoint(seen.x, seen.y) === map.getCanvas()) return seen
    }
  }
  return null
}

function litRows(map: MapLibreMap): readonly number[] {
  const source = map.getSource<GeoJSONSource>(SHAPE_SOURCE)
  const veils = (source?.serialize().data as FeatureCollection<Polygon> | undefined)?.features ?? []
  const isVeiled = (at: readonly [number, number]) =>
    veils.some(({ geometry }) => isInside(at, geometry))
  const lit = new Set<number>()
  for (const { id, geometry } of map.querySourceFeatures(AREA_SOURCE, {
    sourceLayer: 'neighbourhood',
  })) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue
    const [middle] = interiorPoints(geometry)
    if (veils.length > 0 && middle !== undefined && !isVeiled(middle)) lit.add(Number(id))
  }
  return [...lit].sort((a, b) => a - b)
}
