import { failure, success } from '../result.ts'
import type { EditResult } from '../workspace/edit.ts'
import { MOST_OWN_INDICATORS, type OwnIndicatorRecord } from '../workspace/own-indicator.ts'
import type { WorkspaceRecord } from '../workspace/record.ts'
import { newRecord, type Now } from '../workspace/touch-record.ts'
import { type Workspace, withRecords } from '../workspace/workspace.ts'
import { ownIndicatorsOf } from './own-indicators-of.ts'

interface AddOwnIndicator {
  /** A new uuid. */
  readonly id: string
  readonly now: Now
  /** Id of the area. */
  readonly area: string
  readonly brought: Omit<OwnIndicatorRecord, keyof WorkspaceRecord>
}

/** Keeps figures that someone brought. */
export function addOwnIndicator(
  workspace: Workspace,
  { id, now, area, brought }: AddOwnIndicator,
): EditResult {
  if (brought.title.trim() === '') return failure('The figures need a title.')
  if (ownIndicatorsOf(workspace, area).length >= MOST_OWN_INDICATORS) {
    return failure(
      `An area has room for ${MOST_OWN_INDICATORS} indicators of your own. Remove one, then bring another.`,
    )
  }
  const record: OwnIndicatorRecord = { ...newRecord(id, area, now), ...brought }
  return success({
    workspace: withRecords(workspace, 'ownIndicators', [record]),
    sentence: `Brought “${record.title}”`,
  })
}
