import { type RefObject, useEffect } from 'react'
import type { MapHandle } from '../../map/handle.ts'
import { useDraft } from '../../state/draft.ts'

/** Shows on the map what a panel asked to be shown: a piece of a zone, a hole in it. */
export function useBoundsWished(handle: RefObject<MapHandle | null>) {
  const wished = useDraft(({ boundsWished }) => boundsWished)
  useEffect(() => {
    if (wished !== null) handle.current?.showBounds(wished)
  }, [wished, handle])
}
