import { allCorners } from '../../domain/zones/corners.ts'
import type { CornerAddress } from '../../domain/zones/gesture.ts'
import type { LinePolygon, Position } from '../../domain/zones/zone.ts'
import { ARROWS } from './arrow-keys.ts'
import type { Point, ToolInput } from './tool.ts'

/** How far an arrow key moves a corner, and with Shift, CSS pixels. */
const STEP_PX = 5
const LEAP_PX = 25

interface Handle {
  readonly button: HTMLButtonElement
  address: CornerAddress
}

/**
 * The corners of a line as buttons: Tab goes from one to the next, arrow keys move, Insert puts one
 * behind it, Delete takes it away, Enter keeps what was moved, Escape does not. Pointers go through
 * them to the map, so that a drag is one gesture wherever it begins.
 */
export class CornerHandles {
  readonly #group: HTMLElement
  readonly #send: (input: ToolInput) => void
  readonly #handles: Handle[] = []

  constructor(parent: HTMLElement, send: (input: ToolInput) => void) {
    this.#send = send
    this.#group = parent.ownerDocument.createElement('div')
    this.#group.className = 'zx-corners'
    this.#group.setAttribute('role', 'group')
    this.#group.setAttribute(
      'aria-label',
      'Corners of the line: arrow keys move, Insert adds, Delete takes away, Enter keeps',
    )
    this.#group.hidden = true
    parent.append(this.#group)
  }

  draw(polygons: readonly LinePolygon[], project: (position: Position) => Point): void {
    const corners = allCorners(polygons)
    while (this.#handles.length > corners.length) this.#drop()
    this.#group.hidden = corners.length === 0
    for (const [index, { address, at }] of corners.entries()) {
      const handle = this.#handles[index] ?? this.#make(address)
      handle.address = address
      const { x, y } = project(at)
      // Written by the object model, which the page's policy for styles allows.
      handle.button.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`
      const name = `Corner ${index + 1} of ${corners.length}`
      if (handle.button.ariaLabel !== name) handle.button.ariaLabel = name
    }
  }

  remove(): void {
    this.#group.remove()
  }

  #drop(): void {
    const button = this.#handles.pop()?.button
    const hadFocus = button?.ownerDocument.activeElement === button
    button?.remove()
    if (hadFocus) this.#handles.at(-1)?.button.focus()
  }

  #make(address: CornerAddress): Handle {
    const button = this.#group.ownerDocument.createElement('button')
    button.type = 'button'
    button.className = 'zx-corner'
    const handle = { button, address }
    button.addEventListener('keydown', (event) => {
      const input = inputOf(event, handle.address)
      if (input === null) return
      // The map round it reads neighbourhoods by the same keys.
      event.preventDefault()
      event.stopPropagation()
      this.#send(input)
    })
    button.addEventListener('blur', () => {
      this.#send({ kind: 'leave' })
    })
    this.#group.append(button)
    this.#handles.push(handle)
    return handle
  }
}

function inputOf({ key, shiftKey }: KeyboardEvent, corner: CornerAddress): ToolInput | null {
  const arrow = ARROWS[key]
  if (arrow !== undefined) {
    const px = shiftKey ? LEAP_PX : STEP_PX
    return { kind: 'nudge', corner, by: { x: arrow[0] * px, y: arrow[1] * px } }
  }
  if (key === 'Enter') return { kind: 'finish' }
  if (key === 'Insert' || key === '+') return { kind: 'insert', after: corner }
  return key === 'Delete' || key === 'Backspace' ? { kind: 'delete', corner } : null
}
