import type { Result } from '../../domain/result.ts'
import type { CrossDeed } from '../../domain/zones/cross-words.ts'
import type { Gesture, ZoneEdit } from '../../domain/zones/gesture.ts'
import type { NeighbourhoodFinder } from '../../domain/zones/neighbourhood-finder.ts'
import type { GestureMode, ToolId } from '../../domain/zones/tool.ts'
import type { LinePolygon, ZoneShape } from '../../domain/zones/zone.ts'

/** Where gestures are kept and become steps: the app ties it to the draft and to its actions. */
export interface DrawingDesk {
  /** What is in hand at this moment; a spec may be a frame behind it. */
  readonly gesture: () => Gesture | null
  readonly show: (gesture: Gesture | null) => void
  /** A gesture ended: an edit to make, or why there is none. */
  readonly finish: (edit: Result<ZoneEdit, string>) => void
  /** What a key did with the cross, and the neighbourhood it is over: for those who do not see it. */
  readonly say: (deed: CrossDeed, row: number | null) => void
}

/** What the map needs to know to be drawn on. */
export interface DrawingSpec {
  readonly tool: ToolId
  /** What a press does without a modifier. */
  readonly mode: GestureMode
  readonly brushRadiusPx: number
  /** Distance of a circle that was tapped, metres. */
  readonly radiusM: number
  /** What lasso, polygon and radius make. */
  readonly kind: ZoneShape['kind']
  /** Own line of the active zone; null where it has none. */
  readonly zoneLine: readonly LinePolygon[] | null
  /** Null until the outlines are read. */
  readonly finder: NeighbourhoodFinder | null
  /** Of the zone that is drawn. */
  readonly colour: string
  readonly gesture: Gesture | null
  readonly desk: DrawingDesk
}
