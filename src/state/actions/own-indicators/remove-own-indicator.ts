import { removeOwnIndicator as removedIndicator } from '../../../domain/own-indicators/remove-own-indicator.ts'
import { type OwnIndicatorRecord, ownIndicatorId } from '../../../domain/workspace/own-indicator.ts'
import type { Outcome } from '../../outcome.ts'
import { changeView, useView } from '../../view.ts'
import { commitEdit } from '../../workspace.ts'

/** Takes figures of one's own away; where they are mapped, the usual indicator takes their place. */
export function removeOwnIndicator(record: OwnIndicatorRecord): Outcome {
  const outcome = commitEdit({
    room: 'data',
    area: record.area,
    edit: (workspace, now) => removedIndicator(workspace, { id: record.id, now }),
  })
  if (outcome.done && useView.getState().view.indicator === ownIndicatorId(record)) {
    changeView({ indicator: null })
  }
  return outcome
}
