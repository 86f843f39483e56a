import type { Moved } from '../domain/workspace/undo-step.ts'
import { zoneOf } from '../domain/zones/zones-of.ts'
import { switchArea } from './actions/switch-area.ts'
import { type Outcome, DONE, notPossible } from './outcome.ts'
import { changeView, useView } from './view.ts'
import { putWorkspace } from './workspace.ts'

/** Puts a move through history into force and shows what it is about. */
export function moveInHistory(move: Moved | null, nothing: string): Outcome {
  if (move === null) return notPossible(nothing)
  putWorkspace(move.workspace, move.history)
  showStep(move)
  if (move.moved) return DONE
  return notPossible(`“${move.step.sentence}” stays: it was changed in another tab since.`)
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
