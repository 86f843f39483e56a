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

  /** `onKey`: a key ends what the pointer is about. */
  constructor(active: ActiveTool, options: { onKey: () => void; signal: AbortSignal }) {
    this.#active = active
    this.#onKey = options.onKey
    const { signal } = options
    const page = active.surface.element.ownerDocument
    page.addEventListener('keydown', this.#onDown, { signal })
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
    if (drawing === null || event.defaultPrevented || !(target instanceof Element)) return
    if (isElsewhere(target)) return
    const isOnMap = target.ownerDocument.body === target || surface.element.contains(target)
    const input = isInHand(drawing.desk.gesture()) ? inputOfKey(event.key, isOnMap) : null
    if (input !== null) {
      event.preventDefault()
      this.#onKey()
      this.#active.send(input)
    } else if (event.key === ' ' && isOnMap) {
      event.preventDefault()
      this.spaceDown = true
    }
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
