import type { Position } from '../../../domain/zones/zone.ts'
import { withRadius } from '../../../domain/zones/with-radius.ts'
import { useDraft } from '../../draft.ts'
import { DONE, type Outcome } from '../../outcome.ts'
import { type DrawingGround, kindInHand } from './drawing-ground.ts'
import { setTool } from './set-tool.ts'
import { showGesture } from './show-gesture.ts'

interface DrawCircle {
  readonly centre: Position
  /** Name of what it is drawn round; null = a point. */
  readonly round: string | null
}

/** Puts a circle at the usual distance round something; it waits for another distance or its end. */
export function drawCircle({ centre, round }: DrawCircle, ground: DrawingGround): Outcome {
  const { mode, radiusM } = useDraft.getState()
  const circle = { kind: 'radius', mode, rows: [], centre, radiusM, round, waiting: true } as const
  const { finder } = ground
  return showGesture(withRadius(circle, radiusM, { finder, kind: kindInHand(ground) }), ground)
}

/** Gives the circle in hand, and the next ones, another distance. */
export function setDistance(radiusM: number, ground: DrawingGround): Outcome {
  setTool({ radiusM })
  const { gesture, radiusM: within } = useDraft.getState()
  if (gesture?.kind !== 'radius') return DONE
  const { finder } = ground
  return showGesture(withRadius(gesture, within, { finder, kind: kindInHand(ground) }), ground)
}
