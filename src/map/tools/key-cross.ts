import { undoMoveOf } from '../../domain/undo-keys.ts'
import type { CrossDeed } from '../../domain/zones/cross-words.ts'
import type { Gesture } from '../../domain/zones/gesture.ts'
import { takesPoints } from '../../domain/zones/tool.ts'
import type { Position } from '../../domain/zones/zone.ts'
import type { ActiveTool } from './active-tool.ts'
import { ARROWS } from './arrow-keys.ts'
import type { DrawingSpec } from './drawing-spec.ts'
import type { Point, ToolInput, ToolPointer } from './tool.ts'

/** How far an arrow key moves the cross, and with Shift, CSS pixels. */
const STEP_PX = 10
const LEAP_PX = 50
/** Nearer to an edge than this, the map moves under it. */
const EDGE_PX = 48
/** As near as a mouse must be to meet a corner. */
const ON_CORNER_PX = 9

/**
 * The pointer of those who have none: arrow keys move a cross over the map, Enter presses there, Enter
 * twice is a double click, Backspace and Ctrl+Z take the last corner back. Each is said. What it does to a
 * gesture is what a mouse would do.
 */
export class KeyCross {
  readonly #active: ActiveTool
  /** A step of it is drawn. */
  readonly #onMove: () => void
  #at: Position | null = null
  #shown = false
  /** Where Enter was pressed last: again there, and it is a double click. */
  #pressedAt: Position | null = null
  /** What was said last; undefined = nothing yet. */
  #row: number | null | undefined = undefined

  constructor(active: ActiveTool, onMove: () => void) {
    this.#active = active
    this.#onMove = onMove
  }

  /** Null while no key moves it. */
  get point(): Point | null {
    const { drawing, surface } = this.#active
    if (!this.#shown || this.#at === null || drawing === null || !takesPoints(drawing.tool))
      return null
    return surface.project(this.#at)
  }

  /** A pointer has taken over, or the focus is elsewhere: the side to come no longer follows it. */
  hide(): void {
    if (!this.#shown) return
    this.#shown = false
    this.#row = undefined
    this.#active.send({ kind: 'hover', pointer: null })
    this.#onMove()
  }

  /** Whether the key was one of the cross; everything else stays with whoever listens next. */
  press(event: KeyboardEvent): boolean {
    const { drawing } = this.#active
    if (drawing === null || !takesPoints(drawing.tool)) return false
    if (undoMoveOf(event) === 'undo') return this.#undo(drawing, drawing.desk.gesture())
    if (event.ctrlKey || event.metaKey || event.altKey) return false
    const arrow = ARROWS[event.key]
    if (arrow !== undefined) {
      this.#move(arrow, event)
      return true
    }
    const gesture = drawing.desk.gesture()
    if (event.key === 'Enter') return this.#enter(drawing, gesture)
    if (event.key === 'Backspace') return this.#takeBack(drawing, { kind: 'delete', corner: null })
    return event.key === 'Escape' && this.#letGo(drawing, gesture)
  }

  #move([right, down]: readonly [number, number], event: KeyboardEvent): void {
    const { drawing, surface } = this.#active
    if (drawing === null) return
    const stepPx = event.shiftKey ? LEAP_PX : STEP_PX
    // The first key only shows where it is.
    const by = this.#shown ? { x: right * stepPx, y: down * stepPx } : { x: 0, y: 0 }
    const from = this.#at === null ? this.#middle() : surface.project(this.#at)
    const to = { x: from.x + by.x, y: from.y + by.y }
    const within = this.#within(to)
    this.#at = surface.unproject(to)
    if (within.x !== to.x || within.y !== to.y) {
      surface.panBy({ x: within.x - to.x, y: within.y - to.y }, event)
    }
    this.#shown = true
    this.#pressedAt = null
    this.#follow(drawing)
    this.#onMove()
  }

  /** The side to come, or the circle in hand, follows the cross; where it came is said. */
  #follow(drawing: DrawingSpec): void {
    const pointer = this.#pointer()
    const gesture = drawing.desk.gesture()
    if (drawing.tool === 'polygon') this.#active.send({ kind: 'hover', pointer })
    else if (gesture?.kind === 'radius') this.#drawCircle(drawing, pointer)
    const row = this.#active.surface.rowAt(pointer.point)
    const onFirst = closesAt(gesture, pointer.point, this.#active)
    if (onFirst) drawing.desk.say({ kind: 'on-first-corner' }, row)
    else if (row !== this.#row) drawing.desk.say({ kind: 'moved' }, row)
    this.#row = row
  }

  #enter(drawing: DrawingSpec, gesture: Gesture | null): boolean {
    if (!this.#shown) {
      // With something in hand Enter ends it, as it does for those with a pointer.
      if (gesture !== null) return false
      this.#shown = true
      this.#at ??= this.#active.surface.unproject(this.#middle())
      this.#follow(drawing)
      this.#onMove()
      return true
    }
    const pointer = this.#pointer()
    if (drawing.tool === 'radius') {
      if (gesture !== null) return false
      this.#drawCircle(drawing, pointer)
      this.#tell(drawing, { kind: 'circle-drawn', radiusM: drawing.radiusM })
      return true
    }
    if (gesture?.kind === 'polygon' && gesture.stage === 'made') return false
    if (this.#pressedAt === this.#at && gesture !== null) {
      this.#pressedAt = null
      this.#active.send({ kind: 'double-tap', pointer })
      return true
    }
    this.#pressedAt = this.#at
    this.#active.send({ kind: 'tap', pointer, mode: drawing.mode })
    const corners = cornersInHand(drawing.desk.gesture())
    if (corners > 0) this.#tell(drawing, { kind: 'corner-set', corners })
    return true
  }

  #undo(drawing: DrawingSpec, gesture: Gesture | null): boolean {
    if (gesture === null) return false
    return this.#takeBack(drawing, { kind: 'undo' }) || this.#letGo(drawing, gesture)
  }

  #takeBack(drawing: DrawingSpec, input: ToolInput): boolean {
    if (cornersInHand(drawing.desk.gesture()) === 0) return false
    this.#pressedAt = null
    this.#active.send(input)
    this.#tell(drawing, {
      kind: 'corner-taken-back',
      corners: cornersInHand(drawing.desk.gesture()),
    })
    return true
  }

  #letGo(drawing: DrawingSpec, gesture: Gesture | null): boolean {
    this.#pressedAt = null
    if (gesture === null) {
      // Escape then leaves the map, as it does while it is read.
      this.hide()
      return false
    }
    this.#active.send({ kind: 'cancel' })
    this.#tell(drawing, { kind: 'let-go' })
    return true
  }

  #drawCircle(drawing: DrawingSpec, pointer: ToolPointer): void {
    this.#active.send({ kind: 'press', pointer, mode: drawing.mode })
    this.#active.send({ kind: 'tap', pointer, mode: drawing.mode })
  }

  #tell({ desk }: DrawingSpec, deed: CrossDeed): void {
    desk.say(deed, this.#active.surface.rowAt(this.#pointer().point))
  }

  #pointer(): ToolPointer {
    const { surface } = this.#active
    const at = this.#at ?? surface.unproject(this.#middle())
    return { at, point: surface.project(at), touch: false }
  }

  #middle(): Point {
    const { width, height } = this.#active.surface.size()
    return { x: width / 2, y: height / 2 }
  }

  #within({ x, y }: Point): Point {
    const { width, height } = this.#active.surface.size()
    return { x: inside(x, width), y: inside(y, height) }
  }
}

function inside(value: number, size: number): number {
  return Math.max(EDGE_PX, Math.min(size - EDGE_PX, value))
}

function cornersInHand(gesture: Gesture | null): number {
  if (gesture?.kind !== 'polygon' || gesture.stage !== 'making') return 0
  return gesture.polygons[0]?.[0].length ?? 0
}

/** Whether Enter at a point would end the line that is made. */
function closesAt(gesture: Gesture | null, point: Point, { surface }: ActiveTool): boolean {
  if (gesture?.kind !== 'polygon' || cornersInHand(gesture) < 3) return false
  const first = gesture.polygons[0]?.[0][0]
  if (first === undefined) return false
  const { x, y } = surface.project(first)
  return Math.hypot(point.x - x, point.y - y) <= ON_CORNER_PX
}
