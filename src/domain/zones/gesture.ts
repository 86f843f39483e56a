import type { GestureMode } from './tool.ts'
import type { LinePolygon, LineRing, Position, ZoneShape } from './zone.ts'

interface GestureInHand {
  readonly mode: GestureMode
  /** Rows of the neighbourhoods it takes hold of so far, without order; none where it cuts a line. */
  readonly rows: readonly number[]
}

export interface BrushGesture extends GestureInHand {
  readonly kind: 'brush'
  /** Where the middle of the brush went; empty while it only hovers. */
  readonly path: readonly Position[]
  /** Where the middle of the brush is. */
  readonly at: Position
}

export interface LassoGesture extends GestureInHand {
  readonly kind: 'lasso'
  readonly line: LineRing
}

/** Which corner of several polygons. */
export interface CornerAddress {
  readonly polygon: number
  readonly ring: number
  readonly corner: number
}

export interface PolygonGesture extends GestureInHand {
  readonly kind: 'polygon'
  /**
   * `making`: the last corner follows the pointer; `made`: closed, and waits to be finished; `zone`:
   * the own line of the active zone, whose corners are moved.
   */
  readonly stage: 'making' | 'made' | 'zone'
  readonly polygons: readonly LinePolygon[]
  readonly pointer: Position | null
  /** The corner in hand, which the next key acts on. */
  readonly picked: CornerAddress | null
  /** Where the line crosses itself and so cannot be finished as it stands; null = nowhere. */
  readonly crossing: Position | null
}

export interface RadiusGesture extends GestureInHand {
  readonly kind: 'radius'
  readonly centre: Position
  readonly radiusM: number
  /** What it is drawn round: the name of a place; null = a point of the map. */
  readonly round: string | null
  /** True when the pointer is gone and it waits for another distance or for being finished. */
  readonly waiting: boolean
}

/** What is drawn of a gesture while it lasts, and what it would take. */
export type Gesture = BrushGesture | LassoGesture | PolygonGesture | RadiusGesture

/** Whether it goes on while no pointer is pressed, until it is finished or let go. */
export function waits(gesture: Gesture): boolean {
  return gesture.kind === 'polygon' || (gesture.kind === 'radius' && gesture.waiting)
}

/** What a finished gesture asks for. */
export type ZoneEdit =
  /** Whole neighbourhoods by row. */
  | { readonly kind: 'rows'; readonly mode: GestureMode; readonly rows: readonly number[] }
  /** Whatever lies inside a line. */
  | { readonly kind: 'line'; readonly mode: GestureMode; readonly polygon: LinePolygon }
  /** The corners of the zone's own line stand elsewhere. */
  | { readonly kind: 'redraw'; readonly polygons: readonly LinePolygon[] }

/** The active zone as it would be if the gesture ended now; `zoneId` null = a new zone. */
export interface DraftShape {
  readonly zoneId: string | null
  readonly shape: ZoneShape
}
