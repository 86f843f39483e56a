import { success } from '../../domain/result.ts'
import { clearWorkspace } from '../../domain/workspace/clear-workspace.ts'
import type { Outcome } from '../outcome.ts'
import { changeView } from '../view.ts'
import { commitEdit } from '../workspace.ts'

/** Deletes everything that is kept here, of all areas; until the page closes, undo brings it back. */
export function clearEverything(area: string): Outcome {
  const outcome = commitEdit({
    room: 'data',
    area,
    edit: (workspace, now) =>
      success({
        workspace: clearWorkspace(workspace, now),
        sentence: 'Deleted everything kept on this device',
      }),
  })
  changeView({ zone: null })
  return outcome
}
