import { GeoJSONVT, type GeoJSONVTOptions, type GeoJSONVTTile } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import type { Feature, FeatureCollection } from 'geojson'
import type { Tile } from '../../src/formats/pmtiles/write-pmtiles.ts'
import type { ContextFeature } from '../area-input.ts'
import { type DisplayLevel, displayOutline, displayRows } from './display-shapes.ts'

export interface TileInput {
  readonly neighbourhoods: DisplayLevel
  readonly wards: DisplayLevel
  /** Arc numbers of the neighbourhoods' common outline. */
  readonly outline: readonly (readonly number[])[]
  readonly context: readonly ContextFeature[]
  /** The box that tiles cover: west, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number]
  readonly minZoom: number
  readonly maxZoom: number
}

/** Zoom from which context of rank 1, 2 and 3 is drawn. */
const CONTEXT_FROM_ZOOM = [0, 10, 12]
const EXTENT = 4096
/** Metres round the equator, by pixels of a 512-pixel tile at zoom 0 (Web Mercator, EPSG:3857). */
const METRES_PER_PIXEL = 40_075_016.686 / 512
/** Half a pixel: what a viewer cannot see, at the zoom itself and hardly at the next. */
const PIXELS = 0.5

/** Tiles of one zoom after the other, lowest first; `onZoom` is told before each. */
export function* drawTiles(input: TileInput, onZoom: (zoom: number) => void): Generator<Tile> {
  for (let zoom = input.minZoom; zoom <= input.maxZoom; zoom++) {
    onZoom(zoom)
    yield* drawZoom(input, zoom)
  }
}

function* drawZoom(input: TileInput, zoom: number): Generator<Tile> {
  const layers = layersAt(input, zoom)
  const [west, south, east, north] = input.bounds
  const reach = 64 / EXTENT
  const [left, right] = [tileX(west, zoom) - reach, tileX(east, zoom) + reach]
  const [top, bottom] = [tileY(north, zoom) - reach, tileY(south, zoom) + reach]
  for (let x = Math.floor(left); x <= Math.floor(right); x++) {
    for (let y = Math.floor(top); y <= Math.floor(bottom); y++) {
      const drawn: Record<string, GeoJSONVTTile> = {}
      for (const [name, index] of layers) {
        const tile = index.getTile(zoom, x, y)
        if (tile && tile.features.length > 0) drawn[name] = tile
      }
      if (Object.keys(drawn).length === 0) continue
      yield { z: zoom, x, y, bytes: fromGeojsonVt(drawn, { version: 2, extent: EXTENT }) }
    }
  }
}

/** The deepest zoom is not simplified: it is what is seen at all zooms beyond it. */
function layersAt(input: TileInput, zoom: number): (readonly [string, GeoJSONVT])[] {
  const [, south, , north] = input.bounds
  const metresPerPixel =
    (METRES_PER_PIXEL * Math.cos((((south + north) / 2) * Math.PI) / 180)) / 2 ** zoom
  const intervalM = zoom === input.maxZoom ? 0 : PIXELS * metresPerPixel
  const { neighbourhoods, wards, outline } = input
  const context = input.context.flatMap((feature) => contextFeature(feature, zoom))
  return [
    ['neighbourhood', indexOf(displayRows(neighbourhoods, intervalM), zoom, 0)],
    ['ward', indexOf(displayRows(wards, intervalM), zoom, 0)],
    ['authority', indexOf(displayOutline(neighbourhoods, outline, intervalM), zoom, 0)],
    ['context', indexOf({ type: 'FeatureCollection', features: context }, zoom, 3)],
  ]
}

function contextFeature({ geometry, properties }: ContextFeature, zoom: number): Feature[] {
  const { kind, name, rank } = properties
  if (zoom < (CONTEXT_FROM_ZOOM[rank - 1] ?? 0)) return []
  const words = name === null ? {} : { name }
  return [{ type: 'Feature', geometry, properties: { kind, rank, ...words } }]
}

/** `tolerance` 0 keeps every vertex, so that neighbours stay joined; context may be simplified. */
function indexOf(features: FeatureCollection, zoom: number, tolerance: number): GeoJSONVT {
  const options: GeoJSONVTOptions = {
    maxZoom: zoom,
    indexMaxZoom: zoom,
    indexMaxPoints: 0,
    tolerance,
    extent: EXTENT,
    buffer: 64,
  }
  return new GeoJSONVT(features, options)
}

function tileX(lng: number, zoom: number): number {
  return ((lng + 180) / 360) * 2 ** zoom
}

function tileY(lat: number, zoom: number): number {
  const sine = Math.sin((lat * Math.PI) / 180)
  return (0.5 - Math.atanh(sine) / (2 * Math.PI)) * 2 ** zoom
}
