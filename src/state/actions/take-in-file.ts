import { success } from '../../domain/result.ts'
import { takeInWorkspace } from '../../domain/workspace/take-in-workspace.ts'
import type { Workspace } from '../../domain/workspace/workspace.ts'
import type { Outcome } from '../outcome.ts'
import { commitEdit } from '../workspace.ts'

interface TakeInFile {
  /** Id of the area that is open: where undo returns to. */
  readonly area: string
  readonly fileName: string
  readonly theirs: Workspace
}

/** Takes in a workspace file, in one step that can be undone. */
export function takeInFile({ area, fileName, theirs }: TakeInFile): Outcome {
  return commitEdit({
    room: 'data',
    area,
    edit: (workspace, now) =>
      success({
        workspace: takeInWorkspace(workspace, theirs, now).workspace,
        sentence: `Took in the workspace file ${fileName}`,
      }),
  })
}
