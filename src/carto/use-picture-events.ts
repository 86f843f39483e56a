import { useEffect, useRef } from 'react'
import type { Camera } from '../domain/view.ts'

/** What a pointer does on a picture. */
export interface PictureEvents {
  /** A row was clicked or tapped; null = the ground beside the area. */
  readonly onSelect: (row: number | null) => void
  readonly onSelectPlace: (id: string) => void
  /** Places that are counted together were clicked: there and from that zoom on they stand apart. */
  readonly onOpenCount: (camera: Camera) => void
  /** The row under a mouse, and where it points; null = none. Never from touch. */
  readonly onHover: (row: number | null, event: PointerEvent) => void
  /** Whether a press moves the picture; else it is drawn with. */
  readonly movesPicture: (event: PointerEvent) => boolean
  /** The picture was dragged by these CSS pixels, to the right and down. */
  readonly onDrag: (right: number, down: number) => void
  readonly onDragEnd: () => void
}

/** Below this a press is a click, not a drag (CSS pixels). */
const CLICK_PX = 4

/**
 * Listeners on the picture instead of one a row. It is no control to the keyboard, so it is not
 * announced as one: the surface round it takes keys.
 */
export function usePictureEvents(events: PictureEvents | null) {
  const svg = useRef<SVGSVGElement>(null)
  const latest = useRef(events)
  useEffect(() => {
    latest.current = events
  }, [events])
  const listens = events !== null
  useEffect(() => {
    const element = svg.current
    return element === null || !listens ? undefined : listen(element, () => latest.current)
  }, [listens])
  return svg
}

function listen(element: SVGSVGElement, events: () => PictureEvents | null): () => void {
  let justDragged = false
  let drag: { id: number; x: number; y: number; moved: boolean } | null = null
  const down = (event: PointerEvent) => {
    const { pointerId: id, clientX: x, clientY: y } = event
    const moves = event.button === 0 && events()?.movesPicture(event) === true
    drag = moves ? { id, x, y, moved: false } : null
    justDragged = false
  }
  const move = (event: PointerEvent) => {
    if (drag === null) {
      if (event.pointerType === 'mouse') events()?.onHover(rowAt(event.target), event)
      return
    }
    if (event.pointerId !== drag.id) return
    const [right, under] = [event.clientX - drag.x, event.clientY - drag.y]
    if (!drag.moved && Math.hypot(right, under) < CLICK_PX) return
    // Only now: a captured pointer would take the click from the row that is pressed.
    if (!drag.moved) element.setPointerCapture(event.pointerId)
    drag = { ...drag, x: event.clientX, y: event.clientY, moved: true }
    events()?.onDrag(right, under)
  }
  const up = () => {
    justDragged = drag?.moved === true
    drag = null
    if (justDragged) events()?.onDragEnd()
  }
  const leave = (event: PointerEvent) => events()?.onHover(null, event)
  const click = ({ target }: MouseEvent) => {
    if (justDragged) return
    const place = closest(target, '[data-place]')?.getAttribute('data-place')
    const count = closest(target, '[data-count]')?.getAttribute('data-count')
    if (typeof place === 'string') events()?.onSelectPlace(place)
    else if (typeof count === 'string') events()?.onOpenCount(cameraOfCount(count))
    else events()?.onSelect(rowAt(target))
  }
  const listeners = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: up }
  for (const [type, listener] of Object.entries(listeners))
    element.addEventListener(type, listener as EventListener)
  element.addEventListener('pointerleave', leave)
  element.addEventListener('click', click)
  return () => {
    for (const [type, listener] of Object.entries(listeners))
      element.removeEventListener(type, listener as EventListener)
    element.removeEventListener('pointerleave', leave)
    element.removeEventListener('click', click)
  }
}

/** As `PicturePlaces` writes it. */
function cameraOfCount(count: string): Camera {
  const [lng = 0, lat = 0, zoom = 0] = count.split(' ').map(Number)
  return { lng, lat, zoom }
}

function closest(target: EventTarget | null, selector: string): Element | null {
  return target instanceof Element ? target.closest(selector) : null
}

function rowAt(target: EventTarget | null): number | null {
  const row = closest(target, '[data-row]')?.getAttribute('data-row')
  return typeof row === 'string' ? Number(row) : null
}
