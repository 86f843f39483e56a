import type { ExpressionSpecification } from 'maplibre-gl'
import type { Level } from '../../domain/area.ts'
import { ACCENT, INK } from '../../domain/palette.ts'
import { MARK_SOURCE } from '../base-style.ts'
import type { SlotLayer } from '../drawn-layers.ts'
import type { Mark } from '../feature-states.ts'
import type { MapSpec } from '../spec.ts'
import { layersPart } from '../updater.ts'

/** Line widths in CSS pixels; 0 where nothing is marked. */
function byMark(selected: number, hovered: number): ExpressionSpecification {
  return ['case', marked('selected'), selected, marked('hovered'), hovered, 0]
}

function marked(mark: Mark): ExpressionSpecification {
  return ['boolean', ['feature-state', mark], false]
}

/**
 * The focus ring of the page (look.md: a white gap and 3 pixels of accent) lies outside the outline, for
 * on a small neighbourhood it would hide the class; further out where the outline itself is marked.
 * A negative offset leads out of a polygon of vector tiles.
 */
function focusRing(level: Level): SlotLayer[] {
  const ring = (
    slot: 'focus-casing' | 'focus',
    line: { colour: string; widthPx: number },
  ): SlotLayer => ({
    ...common(level),
    id: `${level}-${slot}`,
    paint: {
      'line-color': line.colour,
      'line-width': ['case', marked('read'), line.widthPx, 0],
      'line-offset': ['case', marked('selected'), -6, -3.5],
    },
  })
  return [
    ring('focus-casing', { colour: '#ffffff', widthPx: 7 }),
    ring('focus', { colour: ACCENT, widthPx: 3 }),
  ]
}

function common(level: Level) {
  return {
    type: 'line',
    source: MARK_SOURCE,
    'source-layer': level,
    layout: { 'line-join': 'round' },
  } as const
}

/**
 * Light under dark, so that hover and selection show on every class without changing one: both
 * levels have their pair of lines, of no width where nothing is marked.
 */
function pair(level: Level, look: MapSpec['look']): SlotLayer[] {
  const stronger = look === 'projector' ? 1.8 : 1
  return [
    {
      ...common(level),
      id: `${level}-mark-casing`,
      paint: { 'line-color': '#ffffff', 'line-width': byMark(7 * stronger, 4.5 * stronger) },
    },
    {
      ...common(level),
      id: `${level}-mark`,
      paint: {
        'line-color': ['case', marked('selected'), ACCENT, INK],
        'line-width': byMark(3.25 * stronger, 1.75 * stronger),
      },
    },
  ]
}

const LEVELS: readonly Level[] = ['neighbourhood', 'ward']

export const marks = layersPart({
  name: 'hover, focus and selection',
  slots: [
    'neighbourhood-focus-casing',
    'ward-focus-casing',
    'neighbourhood-focus',
    'ward-focus',
    'neighbourhood-mark-casing',
    'ward-mark-casing',
    'neighbourhood-mark',
    'ward-mark',
  ],
  inputs: ({ spec }) => [spec.look],
  layers: ({ spec: { look } }) =>
    LEVELS.flatMap((level) => [...focusRing(level), ...pair(level, look)]),
})
