import type { Frame } from '../../domain/view.ts'
import { DONE, type Outcome } from '../outcome.ts'
import { changeView } from '../view.ts'

/** Cuts the classes another way; `auto` goes back to the default rule. */
export function chooseFrame(frame: Frame): Outcome {
  changeView({ frame })
  return DONE
}
