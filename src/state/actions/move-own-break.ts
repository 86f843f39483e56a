import { moveBreak } from '../../domain/move-break.ts'
import { useDraft } from '../draft.ts'
import { DONE, notPossible, type Outcome } from '../outcome.ts'
import { useView } from '../view.ts'

interface MoveOwnBreakOptions {
  readonly index: number
  readonly to: number
  readonly decimals: number
  readonly within: readonly [number, number]
}

/**
 * Moves a break while the gesture lasts: map and legend follow, the address does not. It stays
 * where it is put by `settleOwnBreaks`.
 */
export function moveOwnBreak(options: MoveOwnBreakOptions): Outcome {
  const { ownBreaks } = useView.getState().view
  if (ownBreaks === null) return notPossible('There are no own breaks to move.')
  const { movedBreaks } = useDraft.getState()
  const before = movedBreaks ?? ownBreaks
  const breaks = moveBreak({ ...options, breaks: before.breaks })
  if (breaks !== before.breaks)
    useDraft.setState({ movedBreaks: { indicator: ownBreaks.indicator, breaks } })
  return DONE
}
