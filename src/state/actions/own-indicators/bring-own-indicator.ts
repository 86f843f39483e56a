import type { Area } from '../../../domain/area.ts'
import { addOwnIndicator } from '../../../domain/own-indicators/add-own-indicator.ts'
import {
  type OwnFigure,
  type OwnIndicatorWords,
  ownIndicatorId,
} from '../../../domain/workspace/own-indicator.ts'
import { newRecordId } from '../../new-record-id.ts'
import type { Outcome } from '../../outcome.ts'
import { changeView, useView } from '../../view.ts'
import { commitEdit } from '../../workspace.ts'

interface BringOwnIndicator {
  readonly area: Area
  readonly words: OwnIndicatorWords
  readonly level: 'neighbourhood' | 'ward'
  readonly figures: readonly OwnFigure[]
}

/**
 * Keeps figures that someone brought, and makes them the indicator that is mapped, at a level at
 * which they can be.
 */
export function bringOwnIndicator({ area, words, level, figures }: BringOwnIndicator): Outcome {
  const id = newRecordId()
  const { manifest } = area
  const codeEdition = level === 'ward' ? manifest.wards.edition : manifest.neighbourhoods.edition
  const outcome = commitEdit({
    room: 'data',
    area: manifest.id,
    edit: (workspace, now) =>
      addOwnIndicator(workspace, {
        id,
        now,
        area: manifest.id,
        brought: { ...words, level, codeEdition, figures },
      }),
  })
  if (!outcome.done) return outcome
  const { view } = useView.getState()
  changeView({
    indicator: ownIndicatorId({ id }),
    // What is never averaged stands at its own level alone.
    level: level === 'ward' || !words.averaged ? level : view.level,
  })
  return outcome
}
