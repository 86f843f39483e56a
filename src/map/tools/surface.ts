import type { Position } from '../../domain/zones/zone.ts'
import type { NamedPosition, Point, ToolPointer } from './tool.ts'

/** Where tools draw: the map, or the plain picture that stands in for it. */
export interface ToolSurface {
  /** Receives the pointer; points are CSS pixels from its upper left. */
  readonly element: HTMLElement
  /** CSS pixels across and down of what is shown. */
  readonly size: () => { readonly width: number; readonly height: number }
  readonly project: (position: Position) => Point
  readonly unproject: (point: Point) => Position
  /** The neighbourhood drawn at a point. */
  readonly rowAt: (point: Point) => number | null
  readonly placeAt: (pointer: ToolPointer) => NamedPosition | null
  /** Moves what is shown along with the pointer, or under the cross of the keys. */
  readonly panBy: (by: Point, event: Event) => void
}
