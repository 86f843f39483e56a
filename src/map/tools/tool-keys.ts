import { undoMoveOf } from '../../domain/undo-keys.ts'
import type { Gesture } from '../../domain/zones/gesture.ts'
import type { ActiveTool } from './active-tool.ts'
import type { KeyCross } from './key-cross.ts'
import type { ToolInput } from './tool.ts'

/**
 * Keys of a gesture in hand: Enter finishes, Escape cancels, Delete takes a corner away, Ctrl+Z undoes
 * what was done last of it before anything that is finished; and those that move the cross. While the
 * space bar is down, `spaceDown` says that a drag moves the map.
 */
export class ToolKeys {
  spaceDown = false
  readonly #active: ActiveTool
  readonly #onKey: () => void
  readonly #cross: KeyCross

  #pointerInside = false

  /** `onKey`: a key ends what the pointer is about. */
  constructor(
    active: ActiveTool,
    { onKey, cross, signal }: { onKey: () => void; cross: KeyCross; signal: AbortSignal },
  ) {
    this.#active = active
    this.#onKey = onKey
    this.#cross = cross
    const { element } = active.surface
    element.addEventListener('pointerenter', () => (this.#pointerInside = true), { signal })
    element.addEventListener('pointerleave', () => (this.#pointerInside = false), { signal })
    element.addEventListener('pointerdown', this.#byPointer, { signal })
    element.addEventListener('pointermove', this.#byPointer, { signal })
    const page = element.ownerDocument
    page.addEventListener('focusin', this.#onFocus, { signal })
    // Before whatever reads the map by the same keys while nothing is in hand.
    page.addEventListener('keydown', this.#onDown, { signal, capture: true })
    page.addEventListener(
      'keyup',
      ({ key }) => {
        if (key === ' ') this.spaceDown = false
      },
      { signal },
    )
  }

  readonly #byPointer = ({ type, movementX, movementY }: PointerEvent): void => {
    // A browser also reports a pointer that rests while something moves under it.
    if (type === 'pointermove' && movementX === 0 && movementY === 0) return
    this.#cross.hide()
  }

  readonly #onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element) || !isMap(target, this.#active.surface.element)) {
      this.#cross.hide()
    }
  }

  readonly #onDown = (event: KeyboardEvent): void => {
    const { drawing, surface } = this.#active
    const { target } = event
    if (drawing === null || !(target instanceof Element) || isElsewhere(target)) return
    const isOnMap = target.contains(surface.element) || surface.element.contains(target)
    if (isMap(target, surface.element) && this.#cross.press(event)) {
      this.#onKey()
      event.preventDefault()
      event.stopPropagation()
      return
    }
    const input = isInHand(drawing.desk.gesture()) ? inputOfKey(event, isOnMap) : null
    if (input !== null) {
      this.#onKey()
      this.#active.send(input)
    } else if (event.key === ' ' && isOnMap && this.#pointerInside && this.#active.drags) {
      this.spaceDown = true
    } else {
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }
}

/** Whether the focus is on the map itself or what it lies in, not merely nowhere. */
function isMap(target: Element, surface: HTMLElement): boolean {
  if (target === target.ownerDocument.body) return false
  return target.contains(surface) || surface.contains(target)
}

/** A brush that only hovers is nothing that a key could end. */
function isInHand(gesture: Gesture | null): boolean {
  return gesture !== null && !(gesture.kind === 'brush' && gesture.path.length === 0)
}

/** Escape and Ctrl+Z hold wherever the focus is; the other keys only where they cannot mean a button. */
function inputOfKey(event: KeyboardEvent, isOnMap: boolean): ToolInput | null {
  const { key } = event
  if (key === 'Escape') return { kind: 'cancel' }
  if (undoMoveOf(event) === 'undo') return { kind: 'undo' }
  if (!isOnMap) return null
  if (key === 'Enter') return { kind: 'finish' }
  return key === 'Delete' || key === 'Backspace' ? { kind: 'delete', corner: null } : null
}

/** Where words are typed or a dialog listens, keys are not the map's. */
function isElsewhere(target: Element): boolean {
  return (
    target.closest('input, textarea, select, [contenteditable], [role="dialog"], dialog') !== null
  )
}
