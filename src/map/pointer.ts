import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import type { Level } from '../domain/area.ts'
import { MAX_ZOOM, MOVE_MS } from './camera.ts'
import { FILL_LAYER } from './layers/area-fill.ts'
import type { PlacedMark } from '../carto/places/spread.ts'
import { MOUSE_REACH_PX, TOUCH_REACH_PX } from './reach.ts'
import type { MapEvents, MapSpec, MapTarget } from './spec.ts'
import type { ActiveTool } from './tools/active-tool.ts'

interface Point {
  readonly x: number
  readonly y: number
}

export interface PointerOptions {
  readonly map: MapLibreMap
  readonly events: MapEvents
  readonly spec: () => MapSpec
  readonly markAt: (point: Point, reachPx: number) => PlacedMark | null
  /** The tool that takes every press; null while presses are the map's own. */
  readonly tool: () => ActiveTool | null
}

/** The neighbourhood or ward drawn at a point, CSS pixels from the map's corner; null = none. */
export function targetAt(map: MapLibreMap, level: Level, point: Point): MapTarget | null {
  const layer = FILL_LAYER[level]
  if (map.getLayer(layer) === undefined) return null
  const [feature] = map.queryRenderedFeatures([point.x, point.y], { layers: [layer] })
  return typeof feature?.id === 'number' ? { level, row: feature.id } : null
}

/** Listens to mouse and touch until the returned function is called. */
export function watchPointer(options: PointerOptions): () => void {
  const { map } = options
  const stopHover = watchHover(options)
  const onClick = (event: MapMouseEvent): void => {
    click(options, event)
  }
  map.on('click', onClick)
  return () => {
    stopHover()
    map.off('click', onClick)
  }
}

function click(options: PointerOptions, event: MapMouseEvent): void {
  const { map, events, spec, markAt } = options
  if (options.tool() !== null) return
  const isTouch =
    event.originalEvent instanceof PointerEvent && event.originalEvent.pointerType === 'touch'
  const mark = markAt(event.point, isTouch ? TOUCH_REACH_PX : MOUSE_REACH_PX)?.mark
  if (mark === undefined) {
    events.select(targetAt(map, spec().level, event.point))
  } else if (mark.kind === 'place') {
    events.selectPlace(mark.place.id)
  } else {
    map.easeTo({
      center: [mark.lng, mark.lat],
      zoom: Math.min(MAX_ZOOM, Math.max(mark.opensAtZoom, map.getZoom() + 1)),
      duration: spec().reducedMotion ? 0 : MOVE_MS,
    })
  }
}

/** What is under the pointer, and how it looks there. */
function lookAt({ map, spec, markAt, tool }: PointerOptions, point: Point) {
  const active = tool()
  // Taps take whole neighbourhoods, whatever the colours show.
  const target = targetAt(map, active === null ? spec().level : 'neighbourhood', point)
  const isOnMark = active === null && markAt(point, MOUSE_REACH_PX) !== null
  return { target, cursor: isOnMark || target !== null ? 'pointer' : '' }
}

/**
 * Hover by pointer events of our own and not MapLibre's mouse events: a tap sends those too, and
 * would leave a hover behind that nobody can take away.
 */
function watchHover(options: PointerOptions): () => void {
  const { map, events } = options
  const surface = map.getCanvasContainer()
  let frame = 0
  let last: MapTarget | null = null
  const tell = (target: MapTarget | null): void => {
    if (target?.level === last?.level && target?.row === last?.row) return
    last = target
    events.hover(target)
  }
  const pointAs = (cursor: string): void => {
    const { style } = map.getCanvas()
    if (style.cursor !== cursor) style.cursor = cursor
  }
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      if (map.isMoving()) return
      const active = options.tool()
      if (active?.drags === true) {
        // Nothing is under a stroke, and no place need be read, which would lay out the page.
        pointAs(active.cursor ?? '')
        tell(null)
        return
      }
      const corner = surface.getBoundingClientRect()
      const point = { x: event.clientX - corner.left, y: event.clientY - corner.top }
      const { target, cursor } = lookAt(options, point)
      pointAs(cursor)
      tell(target)
    })
  }
  const onLeave = (): void => {
    cancelAnimationFrame(frame)
    tell(null)
  }
  surface.addEventListener('pointermove', onMove)
  surface.addEventListener('pointerleave', onLeave)
  return () => {
    onLeave()
    surface.removeEventListener('pointermove', onMove)
    surface.removeEventListener('pointerleave', onLeave)
  }
}
