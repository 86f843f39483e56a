import { crossWords } from '../../../domain/zones/cross-words.ts'
import { waits } from '../../../domain/zones/gesture.ts'
import { takeBack as takenBack } from '../../../domain/zones/take-back.ts'
import { announce } from '../../announcement.ts'
import { useDraft } from '../../draft.ts'
import { DONE, notPossible, type Outcome } from '../../outcome.ts'
import { type DrawingGround, kindInHand } from './drawing-ground.ts'
import { showGesture } from './show-gesture.ts'

/** Undoes the last step of a gesture that waits, as Ctrl+Z does; what is finished stays as it is. */
export function takeBack(ground: DrawingGround): Outcome {
  const { gesture } = useDraft.getState()
  if (gesture === null || !waits(gesture)) return notPossible('Nothing is in hand.')
  const left = takenBack(gesture, { finder: ground.finder, kind: kindInHand(ground) })
  const corners = left?.kind === 'polygon' ? left.polygons.flat(2).length : 0
  const wasMade = gesture.kind === 'polygon' && gesture.stage === 'making'
  showGesture(left, ground)
  announce(crossWords(wasMade ? { kind: 'corner-taken-back', corners } : { kind: 'let-go' }, null))
  return DONE
}
