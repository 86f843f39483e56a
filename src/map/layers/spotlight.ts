import type { Feature, Polygon } from 'geojson'
import type { ExpressionSpecification } from 'maplibre-gl'
import { INK, STEP_BACK } from '../../domain/palette.ts'
import type { LinePolygon, LineRing } from '../../domain/zones/zone.ts'
import { LIGHT_SOURCE } from '../base-style.ts'
import type { SlotLayer } from '../drawn-layers.ts'
import { LIT_KEY } from '../feature-states.ts'
import { closedRings, putFeatures } from '../geojson-source.ts'
import type { MapSpec } from '../spec.ts'
import type { MapPart } from '../updater.ts'
import { UNSEEN } from './unseen.ts'

export const SHAPE_SOURCE = 'spotlight-shape'

const LIT: ExpressionSpecification = ['boolean', ['feature-state', LIT_KEY], false]

/** A ward in the light: a veil over every other ward. Which one is lit is feature state. */
export const spotlitWard: MapPart = {
  name: 'spotlight on a ward',
  inputs: ({ spec }) => [spec.spotlight, spec.look],
  draw: ({ spec: { spotlight, look } }, { layers, states }) => {
    const row = spotlight?.kind === 'ward' ? spotlight.row : null
    states.light(row)
    layers.draw(
      ['ward-veil', 'spotlight-casing', 'spotlight-line'],
      row === null ? [] : [wardVeil(), ...outline(look)],
    )
  },
}

function wardVeil(): SlotLayer {
  return {
    id: 'ward-veil',
    type: 'fill',
    source: LIGHT_SOURCE,
    'source-layer': 'ward',
    paint: {
      'fill-color': STEP_BACK.colour,
      'fill-opacity': ['case', LIT, 0, STEP_BACK.opacity],
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

/**
 * A shape in the light: one veil over the world, with holes where the light is. Where a zone is to be
 * drawn it is there from the beginning, unseen.
 */
export const spotlitShape: MapPart = {
  name: 'spotlight on a shape',
  inputs: ({ spec }) => [spec.spotlight, spec.drawing === null],
  draw: ({ spec: { spotlight, drawing } }, { map, layers }) => {
    const lit = spotlight?.kind === 'polygons' ? spotlight : null
    if (lit === null && drawing === null) {
      layers.draw(['shape-veil'], [])
      return
    }
    putFeatures(map, SHAPE_SOURCE, veilAround(lit?.polygons ?? []))
    layers.draw(['shape-veil'], [shapeVeil(lit === null ? UNSEEN : STEP_BACK.opacity)])
  },
}

function shapeVeil(opacity: number): SlotLayer {
  return {
    id: 'shape-veil',
    type: 'fill',
    source: SHAPE_SOURCE,
    paint: {
      'fill-color': STEP_BACK.colour,
      'fill-opacity': opacity,
      // The line of a zone lies over the edge.
      'fill-antialias': false,
    },
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
