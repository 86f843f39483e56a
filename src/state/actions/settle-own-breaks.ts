import { useDraft } from '../draft.ts'
import { DONE, type Outcome } from '../outcome.ts'
import { changeView } from '../view.ts'

/** Ends the moving of breaks: they are kept where they are, or put back where they were. */
export function settleOwnBreaks(how: 'keep' | 'put back'): Outcome {
  const { movedBreaks } = useDraft.getState()
  if (movedBreaks === null) return DONE
  if (how === 'keep') changeView({ ownBreaks: movedBreaks })
  useDraft.setState({ movedBreaks: null })
  return DONE
}
