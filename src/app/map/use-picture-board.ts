import { type RefObject, useEffect, useRef } from 'react'
import type { PictureEvents } from '../../carto/use-picture-events.ts'
import type { MapEvents, MapSpec } from '../../map/spec.ts'
import { DrawingBoard } from '../../map/tools/drawing-board.ts'
import { pictureSurface } from './picture-surface.ts'
import type { PictureCamera } from './use-picture-camera.ts'

interface PictureBoardOptions {
  /** As large as the picture, and round it. */
  readonly box: RefObject<HTMLDivElement | null>
  readonly spec: MapSpec
  readonly events: MapEvents
  readonly moves: PictureCamera
}

type BoardEvents = Pick<
  PictureEvents,
  'onSelect' | 'onSelectPlace' | 'onHover' | 'onDrag' | 'onDragEnd' | 'movesPicture'
>

/**
 * Lets every tool draw on the plain picture as on the map, and says what is left to the picture
 * itself: all presses while nothing draws, and those that a tool does not take hold of.
 */
export function usePictureBoard({ box, spec, events, moves }: PictureBoardOptions): BoardEvents {
  const board = useRef<DrawingBoard | null>(null)
  const latest = useRef({ spec, moves })
  const { view, projection } = moves
  /** Whether the picture moves with the press in hand, so that the board need not move it. */
  const pressMoves = useRef(false)
  useEffect(() => {
    latest.current = { spec, moves }
  })
  useEffect(() => {
    const element = box.current
    if (element === null) return undefined
    let panned = false
    const surface = pictureSurface({
      element,
      now: () => {
        const { spec: shown, moves: now } = latest.current
        return { projection: now.projection, view: now.view, spec: shown }
      },
      panBy: ({ x, y }) => {
        if (pressMoves.current) return
        panned = true
        latest.current.moves.drag(x, y)
      },
    })
    const endPan = () => {
      pressMoves.current = false
      if (panned) latest.current.moves.endDrag()
      panned = false
    }
    const made = new DrawingBoard({ surface, parent: element })
    board.current = made
    for (const kind of ['pointerup', 'pointercancel']) element.addEventListener(kind, endPan)
    return () => {
      for (const kind of ['pointerup', 'pointercancel']) element.removeEventListener(kind, endPan)
      made.remove()
      board.current = null
    }
  }, [box])
  const { drawing, taken } = spec
  useEffect(() => {
    board.current?.show(drawing, taken?.rows ?? [])
  }, [drawing, taken])
  useEffect(() => {
    board.current?.redraw()
  }, [view, projection])

  const isDrawing = () => (board.current?.active ?? null) !== null
  return {
    onSelect: (row) => {
      if (!isDrawing()) events.select(targetOf(spec, row))
    },
    onSelectPlace: (id) => {
      if (!isDrawing()) events.selectPlace(id)
    },
    onHover: (row, event) => {
      const active = board.current?.active ?? null
      if (active === null) events.hover(targetOf(spec, row))
      else if (active.drags || row === null) events.hover(null)
      else events.hover(targetUnder(active.surface, event))
    },
    onDrag: moves.drag,
    onDragEnd: moves.endDrag,
    movesPicture: (event) => {
      pressMoves.current = event.isPrimary ? !isTaken(board.current, event) : true
      return pressMoves.current
    },
  }
}

function targetOf({ level }: MapSpec, row: number | null) {
  return row === null ? null : { level, row }
}

type Surface = NonNullable<DrawingBoard['active']>['surface']

function pointOn({ element }: Surface, event: PointerEvent) {
  const corner = element.getBoundingClientRect()
  return { x: event.clientX - corner.left, y: event.clientY - corner.top }
}

/** Taps take whole neighbourhoods, whatever the colours show. */
function targetUnder(surface: Surface, event: PointerEvent) {
  const row = surface.rowAt(pointOn(surface, event))
  return row === null ? null : ({ level: 'neighbourhood', row } as const)
}

/** Whether a press there begins a stroke. */
function isTaken(board: DrawingBoard | null, event: PointerEvent): boolean {
  const active = board?.active ?? null
  if (active === null) return false
  const point = pointOn(active.surface, event)
  const touch = event.pointerType === 'touch'
  return active.grabs({ point, at: active.surface.unproject(point), touch })
}
