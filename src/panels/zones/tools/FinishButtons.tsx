import { type Gesture, waits } from '../../../domain/zones/gesture.ts'
import { cancelGesture } from '../../../state/actions/zones/cancel-gesture.ts'
import type { DrawingGround } from '../../../state/actions/zones/drawing-ground.ts'
import { finishGesture } from '../../../state/actions/zones/finish-gesture.ts'
import { useDraft } from '../../../state/draft.ts'
import { Button } from '../../../ui/Button.tsx'

/** For a gesture that waits: the end that Enter makes, and the way back that Escape is. */
export function FinishButtons({ ground }: { readonly ground: DrawingGround }) {
  // A stroke changes with every frame and never waits.
  const gesture = useDraft((draft) => waitingIn(draft.gesture))
  if (gesture === null) return null
  return (
    <>
      <Button kind="primary" onClick={() => finishGesture(ground)}>
        {finishWords(gesture)}
      </Button>
      <Button onClick={cancelGesture}>Cancel</Button>
    </>
  )
}

/** The gesture, if it is one that waits. */
export function waitingIn(gesture: Gesture | null): Gesture | null {
  return gesture !== null && waits(gesture) ? gesture : null
}

/** "Take in 7 neighbourhoods", "Finish the line", "Keep the line". */
function finishWords(gesture: Gesture): string {
  if (gesture.kind === 'polygon' && gesture.stage === 'zone') return 'Keep the line'
  const { length } = gesture.rows
  if (length === 0) return gesture.kind === 'radius' ? 'Finish the circle' : 'Finish the line'
  const verb = gesture.mode === 'add' ? 'Take in' : 'Leave out'
  return `${verb} ${length} ${length === 1 ? 'neighbourhood' : 'neighbourhoods'}`
}
