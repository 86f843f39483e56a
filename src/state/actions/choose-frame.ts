import type { Frame } from '../../domain/view.ts'
import { DONE, type Outcome } from '../outcome.ts'
import { changeView } from '../view.ts'

/**
 * Cuts the classes another way; `auto` goes back to the default rule. Own breaks are left behind:
 * going back in the browser returns to them. They begin by `startOwnBreaks`.
 */
export function chooseFrame(frame: Exclude<Frame, 'own'>): Outcome {
  changeView({ frame, ownBreaks: null })
  return DONE
}
