import type { Area } from '../../domain/area.ts'
import type { RowTarget } from '../draft.ts'
import { DONE, notPossible, type Outcome } from '../outcome.ts'
import { changeView, useView } from '../view.ts'

/** Selects a neighbourhood or ward of the loaded area; null selects nothing. */
export function selectRow(area: Area, target: RowTarget | null): Outcome {
  if (target === null) {
    changeView({ selection: null })
    return DONE
  }
  const table = target.level === 'ward' ? area.wards : area.neighbourhoods
  const code = table.codes[target.row]
  if (code === undefined) {
    return notPossible(
      `${area.manifest.title} has no ${target.level} number ${String(target.row)}.`,
    )
  }
  const before = useView.getState().view.selection
  if (before?.kind === target.level && before.code === code) return DONE
  changeView({ selection: { kind: target.level, code } })
  return DONE
}
