import { type RefObject, useEffect, useRef } from 'react'
import { rowBounds, widenedBounds } from '../../domain/row-bounds.ts'
import type { MapHandle } from '../../map/handle.ts'
import { useCurrent } from '../../panels/current.ts'

/** How much of what lies around stays in view on every side, as a share of the ward's own size. */
const AROUND = 0.3

/**
 * Moves the map to a ward that comes into the spotlight, with a rim of what lies around. What the
 * address lights at the start is left where its camera shows it.
 */
export function useSpotlightInView(handle: RefObject<MapHandle | null>) {
  const { area, spotlight, view } = useCurrent()
  const projected = view.projector !== null
  const before = useRef(spotlight)
  useEffect(() => {
    if (spotlight === before.current) return
    before.current = spotlight
    if (spotlight === null) {
      // On a desk whoever puts the light out looks on; a room is shown the whole again.
      if (projected) handle.current?.fitArea()
      return
    }
    const ward = rowBounds(area, { level: 'ward', row: spotlight })
    handle.current?.showBounds(widenedBounds(ward, AROUND))
  }, [area, spotlight, projected, handle])
}
