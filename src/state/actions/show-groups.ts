import { PLACE_GROUPS } from '../../catalogue/places.ts'
import { DONE, type Outcome } from '../outcome.ts'
import { changeView } from '../view.ts'

/** Shows every group of places on the map and in the list, or none. */
export function showGroups(which: 'all' | 'none'): Outcome {
  changeView({ groups: which === 'all' ? PLACE_GROUPS.map(({ id }) => id).toSorted() : [] })
  return DONE
}
