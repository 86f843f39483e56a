import type { Map as MapLibreMap } from 'maplibre-gl'
import type { PlacedMark } from '../../carto/places/spread.ts'
import { targetAt } from '../pointer.ts'
import { MOUSE_REACH_PX, TOUCH_REACH_PX } from '../reach.ts'
import type { MapSpec } from '../spec.ts'
import { DrawingBoard } from './drawing-board.ts'
import type { ToolSurface } from './surface.ts'
import type { Point } from './tool.ts'

export interface MapBoardOptions {
  readonly map: MapLibreMap
  readonly markAt: (point: Point, reachPx: number) => PlacedMark | null
}

/** The map as a surface to draw on: its own ways of being dragged stand back while a tool draws. */
export class MapBoard {
  readonly #map: MapLibreMap
  readonly #board: DrawingBoard

  constructor({ map, markAt }: MapBoardOptions) {
    this.#map = map
    const parent = map.getContainer()
    this.#board = new DrawingBoard({ surface: surfaceOf(map, markAt), parent })
    map.on('move', () => {
      this.#board.redraw()
    })
  }

  /** Whether presses are a tool's, and what the pointer looks like then. */
  get active(): DrawingBoard['active'] {
    return this.#board.active
  }

  show({ drawing, taken }: MapSpec): void {
    this.#board.show(drawing, taken?.rows ?? [])
    const draws = this.#board.active !== null
    // A double click would zoom, and Shift with a drag would draw a box.
    this.#map.doubleClickZoom[draws ? 'disable' : 'enable']()
    this.#map.boxZoom[draws ? 'disable' : 'enable']()
  }

  remove(): void {
    this.#board.remove()
  }
}

function surfaceOf(map: MapLibreMap, markAt: MapBoardOptions['markAt']): ToolSurface {
  return {
    element: map.getCanvasContainer(),
    size: () => {
      const { clientWidth, clientHeight } = map.getContainer()
      return { width: clientWidth, height: clientHeight }
    },
    project: ([lng, lat]) => map.project([lng, lat]),
    unproject: ({ x, y }) => {
      const { lng, lat } = map.unproject([x, y])
      return [lng, lat]
    },
    rowAt: (point) => targetAt(map, 'neighbourhood', point)?.row ?? null,
    placeAt: ({ point, touch }) => {
      const mark = markAt(point, touch ? TOUCH_REACH_PX : MOUSE_REACH_PX)?.mark
      return mark?.kind === 'place'
        ? { name: mark.place.name, at: [mark.place.lng, mark.place.lat] }
        : null
    },
    panBy: ({ x, y }, originalEvent) => {
      // With its event, so that the map knows that somebody moved it.
      map.panBy([-x, -y], { duration: 0 }, { originalEvent })
    },
  }
}
