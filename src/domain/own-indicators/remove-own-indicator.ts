import { failure, success } from '../result.ts'
import type { EditResult } from '../workspace/edit.ts'
import { moment, type Now, touchRecord } from '../workspace/touch-record.ts'
import { recordOf, type Workspace, withRecords } from '../workspace/workspace.ts'

/** Takes figures away again; undo brings them back. */
export function removeOwnIndicator(
  workspace: Workspace,
  { id, now }: { readonly id: string; readonly now: Now },
): EditResult {
  const record = recordOf(workspace, 'ownIndicators', id)
  if (record === null || record.deletedAt !== null) {
    return failure('These figures are not there any more.')
  }
  const gone = touchRecord(record, { deletedAt: moment(now) }, now)
  return success({
    workspace: withRecords(workspace, 'ownIndicators', [gone]),
    sentence: `Removed “${record.title}”`,
  })
}
