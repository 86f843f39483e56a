import { type RowTarget, useDraft } from '../draft.ts'
import { DONE, type Outcome } from '../outcome.ts'

/** Keeps a row so that whatever is selected next stands beside it; null ends the comparison. */
export function compareWith(target: RowTarget | null): Outcome {
  useDraft.setState({ compared: target })
  return DONE
}
