import type { GestureMode } from '../../domain/zones/tool.ts'
import type { ActiveTool } from './active-tool.ts'
import type { KeyCross } from './key-cross.ts'
import { NextTask } from './next-task.ts'
import { flipped, type Point, type ToolPointer } from './tool.ts'
import { ToolKeys } from './tool-keys.ts'

/** Below this a press has not moved: a mouse is steady, a finger rolls. */
const MOUSE_SLOP_PX = 4
const TOUCH_SLOP_PX = 10
const HOLD_MS = 500
const DOUBLE_MS = 350
const DOUBLE_PX = 14

interface Press {
  readonly id: number
  readonly pointer: ToolPointer
  readonly mode: GestureMode
  readonly grabbed: boolean
  /** The tool was told of it. A finger's press waits until it is clear that no second finger comes. */
  told: boolean
  moved: boolean
  held: boolean
}

/**
 * Turns what pointers do into what a hand does (`ToolInput`). The tool hears of moves once a frame at
 * most, in a task after it, of everything the pointer passed since; of a release in the next task, as
 * it may begin a zone. Two fingers, the middle button, and any drag while the space bar is down move
 * the map.
 */
export class ToolPointers {
  readonly #active: ActiveTool
  readonly #keys: ToolKeys
  readonly #listening = new AbortController()
  readonly #release: NextTask
  readonly #fingers = new Set<number>()
  #press: Press | null = null
  #panFrom: Point | null = null
  #passed: ToolPointer[] = []
  #frame = 0
  #turn = 0
  #holdTimer = 0
  #lastTap: { readonly point: Point; readonly time: number } | null = null

  constructor(active: ActiveTool, cross: KeyCross) {
    this.#active = active
    const { signal } = this.#listening
    // First of all, for what was let go of comes before any press or key that follows.
    this.#release = new NextTask(window, signal)
    this.#keys = new ToolKeys(active, { onKey: this.#forgetPress, cross, signal })
    const { element } = active.surface
    element.addEventListener('pointerdown', this.#onDown, { signal })
    element.addEventListener('pointermove', this.#onMove, { signal })
    element.addEventListener('pointerup', this.#onUp, { signal })
    element.addEventListener('pointercancel', this.#onCancel, { signal })
    element.addEventListener('pointerleave', this.#onLeave, { signal })
    // Before the map's own listeners on the same element, which then never hear of a grabbed press.
    for (const kind of ['mousedown', 'mousemove', 'touchstart', 'touchmove'] as const) {
      element.addEventListener(kind, this.#swallow, { signal, capture: true })
    }
    element.addEventListener('contextmenu', this.#noMenu, { signal, capture: true })
  }

  remove(): void {
    this.#release.settle()
    this.#listening.abort()
    this.#forgetPress()
  }

  readonly #onDown = (event: PointerEvent): void => {
    if (event.isPrimary) this.#fingers.clear()
    if (event.pointerType === 'touch') this.#fingers.add(event.pointerId)
    const { drawing } = this.#active
    if (drawing === null) return
    if (this.#fingers.size > 1) this.#interrupt()
    else if (event.button === 1 || (event.button === 0 && this.#keys.spaceDown)) this.#pan(event)
    else if (event.button === 0) this.#begin(event, drawing.mode)
  }

  readonly #onMove = (event: PointerEvent): void => {
    if (this.#panFrom !== null) {
      const to = { x: event.clientX, y: event.clientY }
      const by = { x: to.x - this.#panFrom.x, y: to.y - this.#panFrom.y }
      this.#panFrom = to
      this.#active.surface.panBy(by, event)
      return
    }
    const press = this.#press
    if (press === null ? event.pointerType === 'touch' : press.id !== event.pointerId) return
    if (this.#active.drawing === null) return
    const coalesced = event.getCoalescedEvents()
    const pointers = (coalesced.length > 0 ? coalesced : [event]).map(this.#pointerOf)
    if (press !== null && !press.moved && !this.#hasMoved(press, pointers)) return
    this.#passed.push(...pointers)
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#afterFrame)
  }

  readonly #onUp = (event: PointerEvent): void => {
    this.#fingers.delete(event.pointerId)
    this.#panFrom = null
    const press = this.#press
    if (press?.id !== event.pointerId) return
    const passed = this.#passed
    this.#forgetPress()
    this.#release.put(() => {
      this.#letGo(press, passed, event.timeStamp)
      window.setTimeout(this.#layOut)
    })
  }

  /** What a release changed of the page, in a task of its own: the next frame has the map to draw. */
  readonly #layOut = (): void => {
    this.#active.surface.element.getBoundingClientRect()
  }

  readonly #onCancel = (event: PointerEvent): void => {
    this.#fingers.delete(event.pointerId)
    this.#panFrom = null
    if (this.#press?.id === event.pointerId) this.#interrupt()
  }

  readonly #onLeave = (): void => {
    if (this.#press !== null) return
    this.#forgetMoves()
    this.#active.send({ kind: 'hover', pointer: null })
  }

  readonly #swallow = (event: Event): void => {
    if (this.#press?.grabbed === true || this.#panFrom !== null) event.stopPropagation()
  }

  /** A finger held down asks for the menu of the page too. */
  readonly #noMenu = (event: Event): void => {
    if (this.#press !== null) event.preventDefault()
  }

  readonly #hold = (): void => {
    const press = this.#press
    if (press === null || press.moved) return
    this.#tell(press)
    press.held = true
    this.#active.send({ kind: 'hold', pointer: press.pointer, mode: press.mode })
  }

  /** The frame itself has the map to draw, and what the last moves changed in the panels. */
  readonly #afterFrame = (): void => {
    this.#turn = window.setTimeout(this.#flush)
  }

  readonly #flush = (): void => {
    const pointers = this.#passed
    this.#forgetMoves()
    const last = pointers.at(-1)
    if (last === undefined) return
    if (this.#press === null) this.#active.send({ kind: 'hover', pointer: last })
    else this.#drag(this.#press, pointers)
  }

  #begin(event: PointerEvent, mode: GestureMode): void {
    const pointer = this.#pointerOf(event)
    const grabbed = this.#active.grabs(pointer)
    this.#press = {
      id: event.pointerId,
      pointer,
      mode: event.altKey || event.shiftKey ? flipped(mode) : mode,
      grabbed,
      told: false,
      moved: false,
      held: false,
    }
    if (grabbed) this.#active.surface.element.setPointerCapture(event.pointerId)
    if (event.pointerType === 'mouse') this.#tell(this.#press)
    else this.#holdTimer = window.setTimeout(this.#hold, HOLD_MS)
  }

  #pan(event: PointerEvent): void {
    event.preventDefault()
    this.#active.surface.element.setPointerCapture(event.pointerId)
    this.#panFrom = { x: event.clientX, y: event.clientY }
  }

  #tell(press: Press): void {
    if (press.told || !press.grabbed) return
    press.told = true
    this.#active.send({ kind: 'press', pointer: press.pointer, mode: press.mode })
  }

  #letGo(press: Press, passed: readonly ToolPointer[], time: number): void {
    this.#tell(press)
    this.#drag(press, passed)
    if (!press.moved && !press.held) this.#tap(press, time)
    else if (press.grabbed) this.#active.send({ kind: 'release' })
  }

  #drag(press: Press, pointers: readonly ToolPointer[]): void {
    if (!press.grabbed || pointers.length === 0) return
    this.#tell(press)
    this.#active.send({ kind: 'drag', pointers })
  }

  #tap({ pointer, mode }: Press, time: number): void {
    const last = this.#lastTap
    const isDouble =
      last !== null &&
      time - last.time < DOUBLE_MS &&
      Math.hypot(pointer.point.x - last.point.x, pointer.point.y - last.point.y) < DOUBLE_PX
    this.#lastTap = isDouble ? null : { point: pointer.point, time }
    this.#active.send(isDouble ? { kind: 'double-tap', pointer } : { kind: 'tap', pointer, mode })
  }

  #interrupt(): void {
    const told = this.#press?.told === true
    this.#forgetPress()
    if (told) this.#active.send({ kind: 'interrupt' })
  }

  readonly #forgetPress = (): void => {
    window.clearTimeout(this.#holdTimer)
    this.#press = null
    this.#forgetMoves()
  }

  #forgetMoves(): void {
    cancelAnimationFrame(this.#frame)
    window.clearTimeout(this.#turn)
    this.#frame = 0
    this.#passed = []
  }

  #hasMoved(press: Press, pointers: readonly ToolPointer[]): boolean {
    const slop = press.pointer.touch ? TOUCH_SLOP_PX : MOUSE_SLOP_PX
    const { x, y } = press.pointer.point
    press.moved = pointers.some(({ point }) => Math.hypot(point.x - x, point.y - y) > slop)
    if (press.moved) window.clearTimeout(this.#holdTimer)
    return press.moved
  }

  readonly #pointerOf = (event: PointerEvent): ToolPointer => {
    const { surface } = this.#active
    const corner = surface.element.getBoundingClientRect()
    const point = { x: event.clientX - corner.left, y: event.clientY - corner.top }
    return { point, at: surface.unproject(point), touch: event.pointerType === 'touch' }
  }
}
