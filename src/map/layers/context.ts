import type { ExpressionSpecification } from 'maplibre-gl'
import { AREA_SOURCE } from '../base-style.ts'
import type { SlotLayer } from '../drawn-layers.ts'
import type { MapSpec } from '../spec.ts'
import { layersPart } from '../updater.ts'

const WATER = '#9dbfd9'

function isKind(kind: string): ExpressionSpecification {
  return ['==', ['get', 'kind'], kind]
}

const LINE_ONLY: ExpressionSpecification = ['==', ['geometry-type'], 'LineString']

/** Rank 1 is the most important; each rank is drawn thinner. */
function widthByRank(atZoom10: number, atZoom15: number): ExpressionSpecification {
  const byRank = (width: number): ExpressionSpecification => [
    'match',
    ['get', 'rank'],
    1,
    width,
    2,
    width * 0.65,
    width * 0.45,
  ]
  return ['interpolate', ['linear'], ['zoom'], 10, byRank(atZoom10), 15, byRank(atZoom15)]
}

/**
 * What helps to find one's way: areas (parks, lakes) lie under the choropleth and are seen only
 * where it steps back and outside the area, for a tint over a class would change it. Lines are
 * thin enough to lie over it.
 */
export const contextGround = layersPart({
  name: 'parks, water, roads and railways',
  slots: [
    'context-green',
    'context-water-area',
    'context-water-line',
    'context-road',
    'context-rail',
  ],
  inputs: ({ spec }) => [spec.classification === null, spec.look],
  layers: ({ spec }) => [...areas(), ...lines({ lineOpacity: lineOpacity(spec) })],
})

/** A projector leaves roads and rivers out: from the back of a room they are noise on a class. */
function lineOpacity({ classification, look }: MapSpec): number {
  if (look === 'projector') return 0
  return classification === null ? 0.9 : 0.55
}

function areas(): SlotLayer[] {
  const common = { type: 'fill', source: AREA_SOURCE, 'source-layer': 'context' } as const
  return [
    {
      ...common,
      id: 'context-green',
      filter: isKind('green'),
      paint: { 'fill-color': '#cfe0cd', 'fill-opacity': 0.9 },
    },
    {
      ...common,
      id: 'context-water-area',
      filter: ['all', isKind('water'), ['!=', ['geometry-type'], 'LineString']],
      paint: { 'fill-color': '#bcd5e8' },
    },
  ]
}

function lines({ lineOpacity }: { lineOpacity: number }): SlotLayer[] {
  const common = { type: 'line', source: AREA_SOURCE, 'source-layer': 'context' } as const
  const layout = { 'line-join': 'round', 'line-cap': 'round' } as const
  return [
    {
      ...common,
      layout,
      id: 'context-water-line',
      filter: ['all', isKind('water'), LINE_ONLY],
      paint: {
        'line-color': WATER,
        'line-width': widthByRank(3.2, 12),
        'line-opacity': lineOpacity,
      },
    },
    {
      ...common,
      layout,
      id: 'context-road',
      filter: isKind('road'),
      paint: {
        'line-color': '#ffffff',
        'line-width': widthByRank(1.3, 4.5),
        'line-opacity': lineOpacity,
      },
    },
    {
      ...common,
      id: 'context-rail',
      filter: isKind('rail'),
      paint: {
        'line-color': '#4a566d',
        'line-width': widthByRank(1, 2),
        'line-dasharray': [4, 2],
        'line-opacity': lineOpacity,
      },
    },
  ]
}
