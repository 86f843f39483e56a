import { PLACE_GROUPS } from '../../catalogue/places.ts'
import { DONE, notPossible, type Outcome } from '../outcome.ts'
import { changeView, useView } from '../view.ts'

/** Shows a group of places on the map, or hides it when it is shown. */
export function toggleGroup(groupId: string): Outcome {
  if (!PLACE_GROUPS.some((group) => group.id === groupId)) {
    return notPossible(`There is no group of places called "${groupId}".`)
  }
  const { groups } = useView.getState().view
  const shown = groups.includes(groupId)
  changeView({
    groups: shown ? groups.filter((id) => id !== groupId) : [...groups, groupId].toSorted(),
  })
  return DONE
}
