import type { FeatureCollection, Point } from 'geojson'
import type { GeoJSONSource } from 'maplibre-gl'
import { ACCENT, INK } from '../../domain/palette.ts'
import type { SlotLayer } from '../drawn-layers.ts'
import { LABEL_FONT } from '../page-font.ts'
import type { MapLabel } from '../spec.ts'
import type { MapPart } from '../updater.ts'

const FOUND_SOURCE = 'found-point'

/** Where a searched postcode lies: a point with its name, above all areas. */
export const foundPoint: MapPart = {
  name: 'the point that was looked for',
  inputs: ({ spec, fontReady }) => [spec.foundPoint, fontReady],
  draw: ({ spec: { foundPoint: point }, fontReady }, { map, layers }) => {
    const data = pointFeatures(point)
    const source = map.getSource(FOUND_SOURCE) as GeoJSONSource | undefined
    if (source !== undefined) void source.setData(data)
    else if (point !== null) map.addSource(FOUND_SOURCE, { type: 'geojson', data })
    const label = fontReady ? [LABEL] : []
    layers.draw(['found-point', 'found-label'], point === null ? [] : [DOT, ...label])
  },
}

const DOT: SlotLayer = {
  id: 'found-point',
  type: 'circle',
  source: FOUND_SOURCE,
  paint: {
    'circle-radius': 7,
    'circle-color': ACCENT,
    'circle-stroke-color': '#ffffff',
    'circle-stroke-width': 3,
  },
}

const LABEL: SlotLayer = {
  id: 'found-label',
  type: 'symbol',
  source: FOUND_SOURCE,
  layout: {
    'text-field': ['get', 'text'],
    'text-font': [...LABEL_FONT.strong],
    'text-size': 15,
    'text-anchor': 'bottom',
    'text-offset': [0, -0.9],
    'text-allow-overlap': true,
    'text-ignore-placement': true,
  },
  paint: { 'text-color': INK, 'text-halo-color': '#ffffff', 'text-halo-width': 2 },
}

function pointFeatures(point: MapLabel | null): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features:
      point === null
        ? []
        : [
            {
              type: 'Feature',
              properties: { text: point.text },
              geometry: { type: 'Point', coordinates: [point.lng, point.lat] },
            },
          ],
  }
}
