import type { Bounds } from '../domain/row-bounds.ts'

/** What buttons and lists outside the map may ask of it; each does nothing while there is no map. */
export interface MapHandle {
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  /** Moves what is seen by some CSS pixels, positive to the east and south. */
  readonly panBy: (rightPx: number, downPx: number) => void
  /** Shows the whole area again; the camera at rest is then null. */
  readonly fitArea: () => void
  /** Brings a place into view, close enough to be told apart from its neighbours. */
  readonly showPlace: (lng: number, lat: number) => void
  /** Brings a neighbourhood or ward into view; stays where it is when it can be seen already. */
  readonly showRow: (lng: number, lat: number) => void
  /** Shows these bounds as large as they fit beside what stands on the map, moving even if in view. */
  readonly showBounds: (bounds: Bounds) => void
}
