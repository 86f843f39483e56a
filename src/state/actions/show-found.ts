import type { Area } from '../../domain/area.ts'
import { type Bounds, rowBounds, widenedBounds } from '../../domain/row-bounds.ts'
import { useDraft, type FoundPoint, type RowTarget } from '../draft.ts'
import type { Outcome } from '../outcome.ts'
import { useView } from '../view.ts'
import { selectRow } from './select-row.ts'

interface ShowFoundOptions {
  readonly area: Area
  readonly target: RowTarget
  /** The very point that was looked for, as of a postcode; null = the row itself was. */
  readonly point: FoundPoint | null
}

/** How much of what lies round it is shown with a neighbourhood, and with a ward, as shares of its size. */
const AROUND = { neighbourhood: 1.5, ward: 0.4 } as const

/** Selects what a search found and has the map show it with what lies round it. */
export function showFound({ area, target, point }: ShowFoundOptions): Outcome {
  const outcome = selectRow(area, target)
  const { selection } = useView.getState().view
  if (!outcome.done || selection === null) return outcome
  const bounds = withPoint(widenedBounds(rowBounds(area, target), AROUND[target.level]), point)
  useDraft.setState({ found: { selection, bounds, point } })
  return outcome
}

function withPoint([west, south, east, north]: Bounds, point: FoundPoint | null): Bounds {
  if (point === null) return [west, south, east, north]
  const { lng, lat } = point
  return [Math.min(west, lng), Math.min(south, lat), Math.max(east, lng), Math.max(north, lat)]
}
