import type { Area } from '../../../domain/area.ts'
import { neighbourhoodsOf } from '../../../domain/neighbourhoods-of.ts'
import { type RowTarget, useDraft } from '../../draft.ts'
import { DONE, type Outcome } from '../../outcome.ts'

interface CheckRows {
  readonly area: Area
  /** A ward stands for the neighbourhoods that fit it best. */
  readonly targets: readonly RowTarget[]
  readonly checked: boolean
}

/** Ticks rows of the table, or takes the tick away. */
export function checkRows({ area, targets, checked }: CheckRows): Outcome {
  const codes = new Set(useDraft.getState().tableSelection)
  for (const row of targets.flatMap((target) => neighbourhoodsOf(area, target))) {
    const code = area.neighbourhoods.codes[row] ?? ''
    if (checked) codes.add(code)
    else codes.delete(code)
  }
  useDraft.setState({ tableSelection: [...codes].sort() })
  return DONE
}
