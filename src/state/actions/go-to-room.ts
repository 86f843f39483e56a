import { PLACE_GROUPS } from '../../catalogue/places.ts'
import type { Room } from '../../domain/view.ts'
import { DONE, type Outcome } from '../outcome.ts'
import { changeView, useView } from '../view.ts'

/**
 * Goes to a room of the interface. Places opens with every group shown when none is: someone who
 * asks what is already here must not meet an empty map.
 */
export function goToRoom(room: Room): Outcome {
  const { view } = useView.getState()
  if (room === 'places' && view.room !== 'places' && view.groups.length === 0) {
    changeView({ room, groups: PLACE_GROUPS.map((group) => group.id).toSorted() })
  } else {
    changeView({ room })
  }
  return DONE
}
