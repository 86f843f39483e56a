import { useDraft } from '../../draft.ts'
import { DONE, type Outcome } from '../../outcome.ts'

/** Lets go of whatever is in hand; the zone stays as it was. */
export function cancelGesture(): Outcome {
  useDraft.setState({ gesture: null, draftShape: null, lastRefusal: null })
  return DONE
}
