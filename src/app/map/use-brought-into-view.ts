import { type RefObject, useEffect, useRef } from 'react'
import { usePlaces } from '../../data/use-places.ts'
import { tableOf } from '../../domain/row-words.ts'
import type { MapHandle } from '../../map/handle.ts'
import { useCurrent } from '../../panels/current.ts'
import { useDraft } from '../../state/draft.ts'

/**
 * Brings into view what a list, the table or a key selected. What the address selects at the start
 * is left where its camera shows it.
 */
export function useBroughtIntoView(handle: RefObject<MapHandle | null>) {
  const { area, view, selected } = useCurrent()
  const { selection } = view
  const before = useRef(selection)
  const { places } = usePlaces(selection?.kind === 'place' ? area : null)
  const place =
    selection?.kind === 'place' ? places.find(({ id }) => id === selection.id) : undefined
  const found = useDraft((draft) => draft.found)
  useEffect(() => {
    if (found !== null) handle.current?.showBounds(found.bounds)
  }, [found, handle])
  useEffect(() => {
    if (selection === before.current) return
    const { selectedOnMap } = useDraft.getState()
    // What a search found is shown with what lies round it, by the effect above.
    if (selection !== selectedOnMap && selection !== found?.selection) {
      if (selection?.kind === 'place') {
        // Its file may still be on the way; the effect runs again when it is here.
        if (place === undefined) return
        handle.current?.showPlace(place.lng, place.lat)
      } else if (selected !== null) {
        const { lng, lat } = tableOf(area, selected.level)
        handle.current?.showRow(lng[selected.row]!, lat[selected.row]!)
      }
    }
    before.current = selection
  }, [area, selection, selected, place, found, handle])
}
