import type { Result } from '../../domain/result.ts'
import type { CornerAddress, Gesture, ZoneEdit } from '../../domain/zones/gesture.ts'
import type { NeighbourhoodFinder } from '../../domain/zones/neighbourhood-finder.ts'
import type { GestureMode } from '../../domain/zones/tool.ts'
import type { LinePolygon, Position, ZoneShape } from '../../domain/zones/zone.ts'

/** CSS pixels from the upper left of the surface. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface ToolPointer {
  readonly point: Point
  readonly at: Position
  /** A finger covers more than a mouse points at. */
  readonly touch: boolean
}

/**
 * What a hand does. A press that the tool grabs is followed by drags and a release, or by a tap when it
 * let go where it began; of any other press the tool hears the tap only. `hold` comes half a second
 * into a press that has not moved.
 */
export type ToolInput =
  | { readonly kind: 'hover'; readonly pointer: ToolPointer | null }
  | { readonly kind: 'press'; readonly pointer: ToolPointer; readonly mode: GestureMode }
  /** Everything the pointer passed since the last time, in order; never empty. */
  | { readonly kind: 'drag'; readonly pointers: readonly ToolPointer[] }
  | { readonly kind: 'release' }
  | { readonly kind: 'tap'; readonly pointer: ToolPointer; readonly mode: GestureMode }
  | { readonly kind: 'double-tap'; readonly pointer: ToolPointer }
  | { readonly kind: 'hold'; readonly pointer: ToolPointer; readonly mode: GestureMode }
  /** Enter, or the button that says so. */
  | { readonly kind: 'finish' }
  /** Escape: whatever is in hand falls away. */
  | { readonly kind: 'cancel' }
  /** Ctrl+Z: the last corner of a line that is made falls away, of anything else all of it. */
  | { readonly kind: 'undo' }
  /** A second finger takes the map: a stroke falls away, what waits stays. */
  | { readonly kind: 'interrupt' }
  /** Takes a corner away; null = the one in hand, or the last. */
  | { readonly kind: 'delete'; readonly corner: CornerAddress | null }
  /** Puts a corner in the middle of the side behind another. */
  | { readonly kind: 'insert'; readonly after: CornerAddress }
  /** The focus leaves a corner: what an arrow key moved is kept. */
  | { readonly kind: 'leave' }
  /** Moves a corner by an arrow key. */
  | { readonly kind: 'nudge'; readonly corner: CornerAddress; readonly by: Point }

/** What is in hand after an input, and what is asked for when it ended the gesture. */
export interface ToolStep {
  readonly gesture: Gesture | null
  /** An edit to make, or the reason why there is none; left out while the gesture goes on. */
  readonly edit?: Result<ZoneEdit, string>
}

/** What a tool knows of the map and of how it is set. */
export interface ToolContext {
  /** Null until the outlines are read. */
  readonly finder: NeighbourhoodFinder | null
  /** What lasso, polygon and radius make. */
  readonly kind: ZoneShape['kind']
  /** The own line of the active zone; null where it has none. */
  readonly zoneLine: readonly LinePolygon[] | null
  readonly brushRadiusPx: number
  readonly radiusM: number
  readonly project: (position: Position) => Point
  readonly unproject: (point: Point) => Position
  /** The neighbourhood drawn at a point. */
  readonly rowAt: (point: Point) => number | null
  /** The place whose symbol a press at a point means. */
  readonly placeAt: (pointer: ToolPointer) => NamedPosition | null
}

export interface NamedPosition {
  readonly name: string
  readonly at: Position
}

/**
 * A way to draw, as a function from what is in hand and what the hand does to what is in hand then.
 * It keeps nothing itself: the draft is the truth, so a button or another tool may change the gesture
 * between two moves.
 */
export interface Tool {
  /** Of the pointer over the map. */
  readonly cursor: 'pointer' | 'crosshair' | 'none'
  /** Whether a drag draws, so that the map needs another way to be moved. */
  readonly drags: boolean
  /** Whether a press begins a stroke; else the map keeps the press and moves with it. */
  readonly grabs: (gesture: Gesture | null, pointer: ToolPointer, context: ToolContext) => boolean
  readonly step: (gesture: Gesture | null, input: ToolInput, context: ToolContext) => ToolStep
}

export function flipped(mode: GestureMode): GestureMode {
  return mode === 'add' ? 'subtract' : 'add'
}
