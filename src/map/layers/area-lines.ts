import type { ExpressionSpecification } from 'maplibre-gl'
import { BORDER_ON_PALE, classBorders, GREY_BASE, INK } from '../../domain/palette.ts'
import { AREA_SOURCE } from '../base-style.ts'
import type { SlotLayer } from '../drawn-layers.ts'
import type { MapSpec } from '../spec.ts'
import { layersPart } from '../updater.ts'
import { classColour } from './class-colour.ts'

/** Line width in CSS pixels, growing with the zoom: [zoom, width] pairs. */
type Widths = readonly (readonly [zoom: number, widthPx: number])[]

/** How much stronger lines are on a projector: the ward lines of a whole area are 2 px and more. */
const PROJECTED = 2

function widthByZoom(look: MapSpec['look'], widths: Widths): ExpressionSpecification {
  const factor = look === 'projector' ? PROJECTED : 1
  const stops = widths.flatMap(([zoom, width]) => [zoom, width * factor])
  return ['interpolate', ['linear'], ['zoom'], ...stops]
}

const BORDER: Widths = [
  [8, 0.3],
  [11, 0.7],
  [15, 1.4],
]

/**
 * Each neighbourhood draws its own border in the colour that its class needs, so between two
 * classes both meet and the line stays visible from either side.
 */
export const neighbourhoodBorders = layersPart({
  name: 'neighbourhood borders',
  slots: ['base-border', 'neighbourhood-border'],
  inputs: ({ spec }) => [spec.palette.length, spec.level, spec.classification === null, spec.look],
  layers: ({ spec: { palette, level, classification, look } }): SlotLayer[] => [
    {
      id: 'base-border',
      type: 'line',
      source: AREA_SOURCE,
      'source-layer': 'neighbourhood',
      paint: {
        'line-color': GREY_BASE.border,
        'line-width': widthByZoom(look, BORDER),
        'line-opacity': classification === null ? 1 : 0,
      },
    },
    {
      id: 'neighbourhood-border',
      type: 'line',
      source: AREA_SOURCE,
      'source-layer': 'neighbourhood',
      paint: {
        'line-color': classColour({
          colours: classBorders(palette.length),
          nothing: BORDER_ON_PALE,
          untold: GREY_BASE.border,
        }),
        'line-width': widthByZoom(look, BORDER),
        'line-opacity': classification !== null && level === 'neighbourhood' ? 1 : 0,
      },
    },
  ],
})

/** Ward lines lie on every class: ink, with a light casing that shows on the dark ones. */
export const wardLines = layersPart({
  name: 'ward lines',
  slots: ['ward-casing', 'ward-line'],
  inputs: ({ spec }) => [spec.look],
  layers: ({ spec: { look } }): SlotLayer[] => [
    {
      id: 'ward-casing',
      type: 'line',
      source: AREA_SOURCE,
      'source-layer': 'ward',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': '#ffffff',
        'line-opacity': 0.45,
        'line-width': widthByZoom(look, [
          [8, 0.8],
          [11, 2.4],
          [15, 5],
        ]),
      },
    },
    {
      id: 'ward-line',
      type: 'line',
      source: AREA_SOURCE,
      'source-layer': 'ward',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': INK,
        'line-width': widthByZoom(look, [
          [8, 0.4],
          [11, 1.1],
          [15, 2.4],
        ]),
      },
    },
  ],
})

export const authorityLine = layersPart({
  name: 'authority outline',
  slots: ['authority-line'],
  inputs: ({ spec }) => [spec.look],
  layers: ({ spec: { look } }): SlotLayer[] => [
    {
      id: 'authority-line',
      type: 'line',
      source: AREA_SOURCE,
      'source-layer': 'authority',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': INK,
        'line-width': widthByZoom(look, [
          [8, 0.9],
          [11, 1.5],
          [15, 2.8],
        ]),
      },
    },
  ],
})
