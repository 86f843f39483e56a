import type { Feature, Point } from 'geojson'
import type { SymbolLayerSpecification } from 'maplibre-gl'
import { INK } from '../../domain/palette.ts'
import { AREA_SOURCE } from '../base-style.ts'
import type { SlotLayer } from '../drawn-layers.ts'
import { putFeatures } from '../geojson-source.ts'
import { LABEL_FONT } from '../page-font.ts'
import type { MapLabel, MapSpec } from '../spec.ts'
import type { MapPart } from '../updater.ts'

const WARD_LABEL_SOURCE = 'ward-labels'

/** For a room the smallest type is 28 px, and every halo wide enough to carry it. */
const PROJECTOR_TYPE_PX = 28

function wardLabelLayer(look: MapSpec['look']): SlotLayer {
  const projected = look === 'projector'
  return {
    id: 'ward-label',
    type: 'symbol',
    source: WARD_LABEL_SOURCE,
    layout: {
      ...wording('text'),
      'text-font': [...LABEL_FONT.strong],
      'text-size': projected
        ? PROJECTOR_TYPE_PX
        : ['interpolate', ['linear'], ['zoom'], 10, 11.5, 14, 15],
      // Where two collide the one that stands first in the spec stays.
      'symbol-sort-key': ['get', 'order'],
      'text-max-width': projected ? 6 : 8,
      'text-padding': 3,
    },
    paint: {
      'text-halo-color': '#ffffff',
      'text-halo-width': projected ? 3.5 : 1.6,
      'text-color': INK,
      'text-opacity': ['case', ['get', 'faded'], 0.45, 1],
    },
  }
}

/** Names of places and parks: quieter, and first to give way (placed after the wards'). */
function contextNameLayer(): SlotLayer {
  return {
    id: 'context-name',
    type: 'symbol',
    source: AREA_SOURCE,
    'source-layer': 'context',
    filter: ['==', ['get', 'kind'], 'name'],
    layout: {
      ...wording('name'),
      'text-font': [...LABEL_FONT.quiet],
      'text-size': ['interpolate', ['linear'], ['zoom'], 10, 11, 14, 13],
      'symbol-sort-key': ['get', 'rank'],
      'text-padding': 6,
    },
    paint: { 'text-halo-color': '#ffffff', 'text-halo-width': 1.6, 'text-color': '#5f6980' },
  }
}

function wording(property: string): NonNullable<SymbolLayerSpecification['layout']> {
  return {
    'text-field': ['get', property],
    'text-max-width': 8,
    'text-line-height': 1.1,
    'text-letter-spacing': 0,
  }
}

/** Labels wait for the page's font: MapLibre draws each glyph once and keeps what it got. */
export const labels: MapPart = {
  name: 'labels',
  inputs: ({ spec, fontReady }) => [spec.labels, spec.look, fontReady],
  draw: ({ spec, fontReady }, { map, layers }) => {
    if (!fontReady) return
    putFeatures(map, WARD_LABEL_SOURCE, labelFeatures(spec.labels))
    layers.draw(
      ['context-name', 'ward-label'],
      [...(spec.look === 'projector' ? [] : [contextNameLayer()]), wardLabelLayer(spec.look)],
    )
  },
}

function labelFeatures(labels: readonly MapLabel[]): Feature<Point>[] {
  return labels
    .filter(({ lng, lat }) => Number.isFinite(lng) && Number.isFinite(lat))
    .map(({ text, lng, lat, faded = false }, order) => ({
      type: 'Feature',
      properties: { text, order, faded },
      geometry: { type: 'Point', coordinates: [lng, lat] },
    }))
}
