import type { ExpressionSpecification } from 'maplibre-gl'
import type { Level } from '../../domain/area.ts'
import { INK } from '../../domain/palette.ts'
import { ACCENT } from '../accent.ts'
import { MARK_SOURCE } from '../base-style.ts'
import type { SlotLayer } from '../drawn-layers.ts'
import type { Mark } from '../feature-states.ts'
import { layersPart } from '../updater.ts'

function byMark(selected: number, hovered: number): ExpressionSpecification {
  return ['case', marked('selected'), selected, marked('hovered'), hovered, 0]
}

function marked(mark: Mark): ExpressionSpecification {
  return ['boolean', ['feature-state', mark], false]
}

/**
 * Light under dark, so that hover and selection show on every class without changing one: both
 * levels have their pair of lines, of no width where nothing is marked.
 */
function pair(level: Level): SlotLayer[] {
  const common = {
    type: 'line',
    source: MARK_SOURCE,
    'source-layer': level,
    layout: { 'line-join': 'round' },
  } as const
  return [
    {
      ...common,
      id: `${level}-mark-casing`,
      paint: { 'line-color': '#ffffff', 'line-width': byMark(7, 4.5) },
    },
    {
      ...common,
      id: `${level}-mark`,
      paint: {
        'line-color': ['case', marked('selected'), ACCENT, INK],
        'line-width': byMark(3.25, 1.75),
      },
    },
  ]
}

export const marks = layersPart({
  name: 'hover and selection',
  slots: ['neighbourhood-mark-casing', 'ward-mark-casing', 'neighbourhood-mark', 'ward-mark'],
  inputs: () => [],
  layers: () => [...pair('neighbourhood'), ...pair('ward')],
})
