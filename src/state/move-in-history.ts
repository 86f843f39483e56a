import type { Moved } from '../domain/workspace/undo-step.ts'
import { zoneOf } from '../domain/zones/zones-of.ts'
import { announce } from './announcement.ts'
import { switchArea } from './actions/switch-area.ts'
import { type Outcome, DONE, notPossible } from './outcome.ts'
import { changeView, useView } from './view.ts'
import { putWorkspace } from './workspace.ts'

interface MoveInHistory {
  /** Null where history has no step in this direction. */
  readonly move: Moved | null
  /** "Undone": says aloud what was moved. */
  readonly word: string
  /** The reason where there is no step. */
  readonly nothing: string
}

/** Puts a move through history into force, shows what it is about and says so. */
export function moveInHistory({ move, word, nothing }: MoveInHistory): Outcome {
  if (move === null) return told(nothing)
  putWorkspace(move.workspace, move.history)
  showStep(move)
  const { step, moved, kept } = move
  if (!moved) return told(`“${step.sentence}” stays: it was changed in another tab since.`)
  const stays = kept.length === 0 ? '' : ' What another tab has changed since stays.'
  announce(`${word}: ${step.sentence}.${stays}`)
  return DONE
}

function told(reason: string): Outcome {
  announce(reason)
  return notPossible(reason)
}

/** Goes where the step was done, to the zone it is about; a zone that is gone is worked on no more. */
function showStep({ step, workspace }: Moved): void {
  const { view } = useView.getState()
  const ids = step.changes.map(({ after }) => after.id)
  const zone = ids.find((id) => zoneOf(workspace, id) !== null)
  const stillThere = view.zone !== null && zoneOf(workspace, view.zone) !== null
  switchArea(step.area)
  changeView({ room: step.room, zone: zone ?? (stillThere ? view.zone : null) })
}
