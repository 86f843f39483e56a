import type { AreaListing } from '../../domain/area.ts'
import { addNotices } from '../notices.ts'
import { DONE, notPossible, type Outcome } from '../outcome.ts'
import { changeView, useView } from '../view.ts'

/**
 * Opens the first area of the list when the view names none, or one that is not there. What the
 * address said of another area (selection, camera) goes; a notice says which area was missing.
 */
export function openArea(areas: readonly AreaListing[]): Outcome {
  const [first] = areas
  if (first === undefined) return notPossible('There is no area to open.')
  const { view } = useView.getState()
  if (areas.some(({ id }) => id === view.area)) return DONE
  if (view.area === null) {
    changeView({ area: first.id })
    return DONE
  }
  addNotices([`There is no area "${view.area}" here, so ${first.title} is shown.`])
  changeView({ area: first.id, selection: null, spotlight: null, zone: null, camera: null })
  return DONE
}
