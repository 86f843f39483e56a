import type { ExpressionSpecification } from 'maplibre-gl'
import { STATE } from '../../domain/area.ts'
import { type Classification, NOTHING_CLASS } from '../../domain/classification.ts'
import { NOTHING_STROKE } from '../../domain/palette.ts'
import { PATTERN_SOURCE } from '../base-style.ts'
import type { SlotLayer } from '../drawn-layers.ts'
import { layersPart } from '../updater.ts'
import { type NothingPattern, PATTERN_IMAGE } from '../patterns.ts'

const SLOT = {
  suppressed: 'suppressed-pattern',
  notCollected: 'not-collected-pattern',
  notComparable: 'not-comparable-pattern',
  noBestFit: 'no-best-fit-pattern',
} as const satisfies Record<NothingPattern, string>

const PATTERNS = Object.keys(SLOT) as NothingPattern[]

/**
 * A pattern for each reason why there is nothing. Feature state cannot choose a `fill-pattern`, and
 * an invisible pattern over every polygon would paint the whole area four times more; so a pattern
 * is a layer of its own rows, and exists only while some row shows nothing for that reason.
 */
export const nothingPatterns = layersPart({
  name: 'nothing to show',
  slots: [...Object.values(SLOT), 'not-collected-outline'],
  inputs: ({ spec }) => [spec.classification],
  layers: ({ spec: { classification } }) =>
    classification === null
      ? []
      : PATTERNS.flatMap((pattern) => patternLayers(pattern, classification)),
})

function patternLayers(pattern: NothingPattern, classification: Classification): SlotLayer[] {
  const rows = rowsOf(classification, NOTHING_CLASS + STATE[pattern])
  if (rows.length === 0) return []
  const common = {
    source: PATTERN_SOURCE,
    'source-layer': classification.level,
    filter: isOneOf(rows),
  } as const
  const fill: SlotLayer = {
    ...common,
    id: SLOT[pattern],
    type: 'fill',
    paint: { 'fill-pattern': PATTERN_IMAGE[pattern], 'fill-antialias': false },
  }
  if (pattern !== 'notCollected') return [fill]
  const outline: SlotLayer = {
    ...common,
    id: 'not-collected-outline',
    type: 'line',
    paint: { 'line-color': NOTHING_STROKE, 'line-width': 1.25 },
  }
  return [fill, outline]
}

function rowsOf({ classByRow }: Classification, classIndex: number): number[] {
  const rows: number[] = []
  for (let row = 0; row < classByRow.length; row += 1) {
    if (classByRow[row] === classIndex) rows.push(row)
  }
  return rows
}

/** `match` looks a row up; `in` would walk the list for each of England's features. */
function isOneOf(rows: number[]): ExpressionSpecification {
  return ['match', ['id'], rows, true, false]
}
