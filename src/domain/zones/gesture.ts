import type { GestureMode } from './tool.ts'
import type { LinePolygon, LineRing, Position, ZoneShape } from './zone.ts'

interface GestureInHand {
  readonly mode: GestureMode
  /** Rows of the neighbourhoods it takes hold of so far, ascending. */
  readonly rows: readonly number[]
  /** Why it cannot be finished as it stands, in a sentence; null = it can. */
  readonly refused: string | null
}

export interface BrushGesture extends GestureInHand {
  readonly kind: 'brush'
  /** Where the middle of the brush went; empty while it only hovers. */
  readonly path: readonly Position[]
  readonly at: Position
  readonly radiusPx: number
}

export interface LassoGesture extends GestureInHand {
  readonly kind: 'lasso'
  readonly line: LineRing
}

/** A line of corners that is being made, or the own line of the zone whose corners are moved. */
export interface PolygonGesture extends GestureInHand {
  readonly kind: 'polygon'
  readonly rings: readonly LineRing[]
  /** False while the last corner still follows the pointer. */
  readonly closed: boolean
  readonly pointer: Position | null
  /** The corner that keys act on. */
  readonly picked: { readonly ring: number; readonly corner: number } | null
}

export interface RadiusGesture extends GestureInHand {
  readonly kind: 'radius'
  readonly centre: Position
  readonly radiusM: number
  /** What it was drawn round: the name of a place; null = a point of the map. */
  readonly round: string | null
  /** True when it waits for a distance or for being finished. */
  readonly waiting: boolean
}

/** What is drawn of a gesture while it lasts, and what it would take. */
export type Gesture = BrushGesture | LassoGesture | PolygonGesture | RadiusGesture

/** What a finished gesture asks for. Whole neighbourhoods by row, or ground inside a line. */
export type ZoneEdit =
  | { readonly kind: 'rows'; readonly mode: GestureMode; readonly rows: readonly number[] }
  | { readonly kind: 'line'; readonly mode: GestureMode; readonly polygon: LinePolygon }
  /** The corners of the zone's own line stand elsewhere. */
  | { readonly kind: 'redraw'; readonly polygons: readonly LinePolygon[] }

/** The active zone as it would be if the gesture ended now; `zoneId` null = a new zone. */
export interface DraftShape {
  readonly zoneId: string | null
  readonly shape: ZoneShape
}
