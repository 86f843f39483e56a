import { useDraft } from '../draft.ts'
import { DONE, type Outcome } from '../outcome.ts'

/** Notes what the map shows at rest: west, south, east, north in degrees. */
export function seeBounds(bounds: readonly [number, number, number, number]): Outcome {
  useDraft.setState({ inView: bounds })
  return DONE
}
