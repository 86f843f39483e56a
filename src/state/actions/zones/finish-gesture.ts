import { finishGesture as editOf } from '../../../domain/zones/finish-gesture.ts'
import { useDraft } from '../../draft.ts'
import { notPossible, type Outcome } from '../../outcome.ts'
import { commitZoneEdit } from './commit-zone-edit.ts'
import { type DrawingGround, kindInHand } from './drawing-ground.ts'
import { showGesture } from './show-gesture.ts'

/** Ends the gesture in hand by a button; one that cannot end yet stays in hand. */
export function finishGesture(ground: DrawingGround): Outcome {
  const { gesture } = useDraft.getState()
  if (gesture === null) return notPossible('Nothing is in hand.')
  const closed = gesture.kind === 'polygon' && gesture.stage === 'making'
  const edit = editOf(gesture, kindInHand(ground))
  const outcome = commitZoneEdit(edit, ground)
  if (edit.ok) showGesture(null, ground)
  else if (closed && (gesture.polygons[0]?.[0].length ?? 0) >= 3) {
    showGesture({ ...gesture, stage: 'made', pointer: null }, ground)
  }
  return outcome
}
