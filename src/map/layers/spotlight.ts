import type { Feature, Polygon } from 'geojson'
import type { ExpressionSpecification } from 'maplibre-gl'
import type { Level } from '../../domain/area.ts'
import { INK, STEP_BACK } from '../../domain/palette.ts'
import type { LinePolygon, LineRing } from '../../domain/zones/zone.ts'
import { LIGHT_SOURCE } from '../base-style.ts'
import type { SlotLayer } from '../drawn-layers.ts'
import { LIT_KEY } from '../feature-states.ts'
import { closedRings, putFeatures } from '../geojson-source.ts'
import type { MapSpec } from '../spec.ts'
import type { MapPart } from '../updater.ts'
import { UNSEEN } from './unseen.ts'

const SHAPE_SOURCE = 'spotlight-shape'

const LIT: ExpressionSpecification = ['boolean', ['feature-state', LIT_KEY], false]

/**
 * A spotlight on rows: a veil over every other row of the level. Which rows are lit is feature
 * state, so another ward, or one neighbourhood more, touches no layer.
 */
export const spotlitRows: MapPart = {
  name: 'spotlight on rows',
  inputs: ({ spec }) => [spec.spotlight, spec.look, spec.drawing === null],
  draw: ({ spec: { spotlight, look, drawing } }, { layers, states }) => {
    const lit = spotlight?.kind === 'rows' ? spotlight : null
    states.light(lit?.level ?? 'neighbourhood', lit?.rows ?? [])
    const unlit = drawing === null ? [] : [rowVeil('neighbourhood', UNSEEN)]
    layers.draw(
      ['neighbourhood-veil', 'ward-veil', 'spotlight-casing', 'spotlight-line'],
      lit === null
        ? unlit
        : [rowVeil(lit.level, STEP_BACK.opacity), ...(lit.level === 'ward' ? outline(look) : [])],
    )
  },
}

function rowVeil(level: Level, opacity: number): SlotLayer {
  return {
    id: `${level}-veil`,
    type: 'fill',
    source: LIGHT_SOURCE,
    'source-layer': level,
    paint: {
      'fill-color': STEP_BACK.colour,
      'fill-opacity': ['case', LIT, 0, opacity],
      // Without it neighbours share an edge exactly; with it every edge would be veiled twice.
      'fill-antialias': false,
    },
  }
}

/** The veil covers the outer half of the ward's own line, so the ward gets a stronger one. */
function outline(look: MapSpec['look']): SlotLayer[] {
  const lineWidth = look === 'projector' ? 5 : 3
  const common = {
    type: 'line',
    source: LIGHT_SOURCE,
    'source-layer': 'ward',
    layout: { 'line-join': 'round' },
  } as const
  return [
    {
      ...common,
      id: 'spotlight-casing',
      paint: { 'line-color': '#ffffff', 'line-width': ['case', LIT, 2 * lineWidth, 0] },
    },
    {
      ...common,
      id: 'spotlight-line',
      paint: { 'line-color': INK, 'line-width': ['case', LIT, lineWidth, 0] },
    },
  ]
}

/** A spotlight on a shape: one veil over the world, with holes where the light is. */
export const spotlitShape: MapPart = {
  name: 'spotlight on a shape',
  inputs: ({ spec }) => [spec.spotlight],
  draw: ({ spec: { spotlight } }, { map, layers }) => {
    const lit = spotlight?.kind === 'polygons' ? spotlight : null
    if (lit !== null) putFeatures(map, SHAPE_SOURCE, veilAround(lit.polygons))
    layers.draw(['shape-veil'], lit === null ? [] : [shapeVeil()])
  },
}

function shapeVeil(): SlotLayer {
  return {
    id: 'shape-veil',
    type: 'fill',
    source: SHAPE_SOURCE,
    paint: { 'fill-color': STEP_BACK.colour, 'fill-opacity': STEP_BACK.opacity },
  }
}

/** As far as Web Mercator shows anything. */
const WORLD: LineRing = [
  [-180, -85],
  [180, -85],
  [180, 85],
  [-180, 85],
]

/** The world without the polygons; what is a hole in them is veiled by itself. */
export function veilAround(polygons: readonly LinePolygon[]): Feature<Polygon>[] {
  const outers = polygons.map(([outer]) => outer)
  const holes = polygons.flatMap(([, ...inner]) => inner)
  return [[WORLD, ...outers], ...holes.map((hole) => [hole])].map((rings) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: closedRings(rings) },
  }))
}
