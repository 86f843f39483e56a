import { NO_FILTER } from '../../domain/table-filter.ts'
import { useDraft } from '../draft.ts'
import { DONE, type Outcome } from '../outcome.ts'
import { useTable } from '../table.ts'
import { changeView, useView } from '../view.ts'

/**
 * Loads another area. Camera, selection, spotlight and zone belong to the old one and go; room, level, indicator
 * and frame stay, so that two areas can be looked at alike.
 */
export function switchArea(id: string): Outcome {
  if (useView.getState().view.area === id) return DONE
  useDraft.setState({
    hovered: null,
    reading: null,
    found: null,
    tableSelection: [],
    compared: null,
    inView: null,
    draftShape: null,
    gesture: null,
  })
  useTable.setState({ filter: NO_FILTER })
  changeView({ area: id, camera: null, selection: null, spotlight: null, zone: null })
  return DONE
}
