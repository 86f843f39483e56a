import type { ExpressionSpecification } from 'maplibre-gl'
import { INK } from '../../domain/palette.ts'
import { LIGHT_SOURCE } from '../base-style.ts'
import { TAKEN_KEY } from '../feature-states.ts'
import { layersPart } from '../updater.ts'

const TAKEN: ExpressionSpecification = ['boolean', ['feature-state', TAKEN_KEY], false]

/** From afar dozens of neighbourhoods lie within a finger's breadth: full width would hide them. */
function takenWidth(farPx: number, nearPx: number): ExpressionSpecification {
  const width = (px: number): ExpressionSpecification => ['case', TAKEN, px, 0]
  return ['interpolate', ['linear'], ['zoom'], 10, width(farPx), 12, width(nearPx)]
}

const common = {
  type: 'line',
  source: LIGHT_SOURCE,
  'source-layer': 'neighbourhood',
  layout: { 'line-join': 'round' },
} as const

/**
 * What a gesture takes hold of looks as if hovered. Its lines stand beside the veil and not among the
 * marks: the rows that change are the same, and MapLibre evaluates every layer of a source anew for
 * each row that changes, the rings of the focus too.
 */
export const takenLines = layersPart({
  name: 'lines of what a gesture takes',
  slots: ['taken-casing', 'taken-line'],
  inputs: ({ spec }) => [spec.drawing === null],
  layers: ({ spec }) =>
    spec.drawing === null
      ? []
      : [
          {
            ...common,
            id: 'taken-casing',
            paint: { 'line-color': '#ffffff', 'line-width': takenWidth(1.8, 4.5) },
          },
          {
            ...common,
            id: 'taken-line',
            paint: { 'line-color': INK, 'line-width': takenWidth(0.8, 1.75) },
          },
        ],
})
