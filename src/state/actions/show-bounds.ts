import type { Bounds } from '../../domain/row-bounds.ts'
import { useDraft } from '../draft.ts'
import { DONE, type Outcome } from '../outcome.ts'

/** Asks the map to show these bounds, as large as they fit; the same bounds again are a new wish. */
export function showBounds(bounds: Bounds): Outcome {
  useDraft.setState({ boundsWished: [...bounds] })
  return DONE
}
