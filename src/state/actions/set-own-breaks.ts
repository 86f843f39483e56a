import { checkOwnBreaks } from '../../domain/own-breaks.ts'
import type { OwnBreaks } from '../../domain/view.ts'
import { DONE, notPossible, type Outcome } from '../outcome.ts'
import { changeView } from '../view.ts'

/** Cuts the classes where someone typed the breaks; refused with what is wrong with them. */
export function setOwnBreaks({ indicator, breaks }: OwnBreaks): Outcome {
  const checked = checkOwnBreaks(breaks)
  if (!checked.ok) return notPossible(checked.problem.sentence)
  changeView({ frame: 'own', ownBreaks: { indicator, breaks: checked.value } })
  return DONE
}
