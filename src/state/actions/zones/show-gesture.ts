import { applyEdit } from '../../../domain/zones/apply-edit.ts'
import { finishGesture } from '../../../domain/zones/finish-gesture.ts'
import type { DraftShape, Gesture } from '../../../domain/zones/gesture.ts'
import { EMPTY_SHAPE } from '../../../domain/zones/zone.ts'
import { useDraft } from '../../draft.ts'
import { DONE, type Outcome } from '../../outcome.ts'
import { type DrawingGround, kindInHand, zoneInHand } from './drawing-ground.ts'

/** Puts into the draft what is in hand, and the zone as it would be if it ended now. */
export function showGesture(gesture: Gesture | null, ground: DrawingGround): Outcome {
  const before = useDraft.getState().draftShape
  const now = gesture && draftShape(gesture, ground)
  // Whoever draws or counts the ground does so by its identity, and many a move changes none.
  useDraft.setState({ gesture, draftShape: isSame(before, now) ? before : now })
  return DONE
}

function draftShape(gesture: Gesture, ground: DrawingGround): DraftShape | null {
  const edit = finishGesture(gesture, kindInHand(ground))
  if (!edit.ok) return null
  const zone = zoneInHand(ground)
  const { codes, names } = ground.area.neighbourhoods
  const edited = applyEdit(zone?.shape ?? EMPTY_SHAPE, edit.value, {
    codes,
    names,
    arcs: ground.arcs,
  })
  return edited.ok ? { zoneId: zone?.id ?? null, shape: edited.value.shape } : null
}

function isSame(a: DraftShape | null, b: DraftShape | null): boolean {
  if (a === null || b === null || a.zoneId !== b.zoneId) return false
  if (a.shape.kind !== 'neighbourhoods' || b.shape.kind !== 'neighbourhoods') return false
  const { codes } = b.shape
  return (
    a.shape.codes.length === codes.length && a.shape.codes.every((code, at) => code === codes[at])
  )
}
