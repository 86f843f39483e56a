import { placeKindById } from '../../catalogue/places.ts'
import type { Place } from '../../domain/place.ts'
import type { View } from '../../domain/view.ts'

/** The room whose map is shown: a projector shows figures, whichever room it was started from. */
export function mapRoom({ room, projector }: Pick<View, 'room' | 'projector'>): View['room'] {
  return projector === null || room !== 'places' ? room : 'explore'
}

/** Whether the view needs the places of the area at all. */
export function placesWanted({ room, selection }: Pick<View, 'room' | 'selection'>): boolean {
  return room === 'places' || selection?.kind === 'place'
}

/**
 * The places to draw: in their own room those of the groups that are switched on; everywhere the
 * selected one, so that what the inspector speaks of can be seen.
 */
export function shownPlaces(
  places: readonly Place[],
  { room, groups, selection }: Pick<View, 'room' | 'groups' | 'selection'>,
): readonly Place[] {
  const selected = selection?.kind === 'place' ? selection.id : null
  return places.filter(({ id, kind }) => {
    if (id === selected) return true
    const group = placeKindById(kind)?.group
    return room === 'places' && group !== undefined && groups.includes(group)
  })
}
