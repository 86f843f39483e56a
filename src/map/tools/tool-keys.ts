import type { Gesture } from '../../domain/zones/gesture.ts'
import type { ActiveTool } from './active-tool.ts'
import type { ToolInput } from './tool.ts'

/**
 * Keys of a gesture in hand: Enter finishes, Escape cancels, Delete takes a corner away. While the
 * space bar is down, `spaceDown` says that a drag moves the map.
 */
export class ToolKeys {
  spaceDown = false
  readonly #active: ActiveTool
  readonly #onKey: () => void

  #pointerInside = false

  /** `onKey`: a key ends what the pointer is about. */
  constructor(active: ActiveTool, options: { onKey: () => void; signal: AbortSignal }) {
    this.#active = active
    this.#onKey = options.onKey
    const { signal } = options
    const { element } = active.surface
    element.addEventListener('pointerenter', () => (this.#pointerInside = true), { signal })
    element.addEventListener('pointerleave', () => (this.#pointerInside = false), { signal })
    const page = element.ownerDocument
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

  readonly #onDown = (event: KeyboardEvent): void => {
    const { drawing, surface } = this.#active
    const { target } = event
    if (drawing === null || !(target instanceof Element) || isElsewhere(target)) return
    const isOnMap = target.contains(surface.element) || surface.element.contains(target)
    const input = isInHand(drawing.desk.gesture()) ? inputOfKey(event.key, isOnMap) : null
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

/** A brush that only hovers is nothing that a key could end. */
function isInHand(gesture: Gesture | null): boolean {
  return gesture !== null && !(gesture.kind === 'brush' && gesture.path.length === 0)
}

/** Escape holds wherever the focus is; the other keys only where they cannot mean a button. */
function inputOfKey(key: string, isOnMap: boolean): ToolInput | null {
  if (key === 'Escape') return { kind: 'cancel' }
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
