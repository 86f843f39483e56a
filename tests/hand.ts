import { vi } from 'vitest'
import type { Result } from '../src/domain/result.ts'
import { crossWords } from '../src/domain/zones/cross-words.ts'
import type { Gesture, ZoneEdit } from '../src/domain/zones/gesture.ts'
import { NeighbourhoodFinder } from '../src/domain/zones/neighbourhood-finder.ts'
import type { Position } from '../src/domain/zones/zone.ts'
import { ActiveTool } from '../src/map/tools/active-tool.ts'
import type { DrawingSpec } from '../src/map/tools/drawing-spec.ts'
import type { ToolSurface } from '../src/map/tools/surface.ts'
import type { NamedPosition, Point } from '../src/map/tools/tool.ts'
import { KeyCross } from '../src/map/tools/key-cross.ts'
import { ToolPointers } from '../src/map/tools/tool-pointers.ts'

/** Squares across and down, and their side in pixels of the fake map. */
export const SIDE = 8
export const SQUARE_PX = 50

/** A ten-thousandth of a degree of latitude a pixel; longitudes as wide as at 52 degrees north. */
const LAT_PER_PX = 0.0001
const LNG_PER_PX = LAT_PER_PX / Math.cos((52 * Math.PI) / 180)

function project([lng, lat]: Position): Point {
  return { x: (lng + 2) / LNG_PER_PX, y: (52 - lat) / LAT_PER_PX }
}

function unproject({ x, y }: Point): Position {
  return [x * LNG_PER_PX - 2, 52 - y * LAT_PER_PX]
}

/** Rows run from the upper left, as one reads; people live in the middle of their square. */
function chessboard(): NeighbourhoodFinder {
  const corners = Array.from({ length: SIDE * SIDE }, (_, row) => ({
    x: (row % SIDE) * SQUARE_PX,
    y: Math.floor(row / SIDE) * SQUARE_PX,
  }))
  const middles = corners.map(({ x, y }) =>
    unproject({ x: x + SQUARE_PX / 2, y: y + SQUARE_PX / 2 }),
  )
  return new NeighbourhoodFinder({
    rings: corners.map(({ x, y }) => [
      [
        [x, y],
        [x + SQUARE_PX, y],
        [x + SQUARE_PX, y + SQUARE_PX],
        [x, y + SQUARE_PX],
      ].flatMap(([left = 0, top = 0]) => unproject({ x: left, y: top })),
    ]),
    lng: middles.map(([lng]) => lng),
    lat: middles.map(([, lat]) => lat),
  })
}

interface Press {
  readonly alt?: boolean
  readonly touch?: boolean
}

/** What of time stands still unless the hand or its test moves it on. */
const CLOCK = [
  'setTimeout',
  'clearTimeout',
  'requestAnimationFrame',
  'cancelAnimationFrame',
] as const

type Modifiers = Pick<KeyboardEventInit, 'shiftKey' | 'ctrlKey' | 'metaKey'>

type At = readonly [x: number, y: number]

/**
 * A hand over a map of 8 by 8 square neighbourhoods of 50 pixels: makes whole gestures out of the
 * events a browser sends, and keeps what the tools made of them. Needs a page (jsdom), and stops the
 * test's clock.
 */
export class Hand {
  readonly element = document.createElement('div')
  /** What was asked for, in order. */
  readonly edits: Result<ZoneEdit, string>[] = []
  /** What was said of the cross; neighbourhoods are named by their row. */
  readonly said: string[] = []
  /** How often the draft was written since it was last asked. */
  shown = 0
  pannedBy: Point = { x: 0, y: 0 }
  /** Presses that reached the map itself. */
  readonly leftToMap: string[] = []
  place: NamedPosition | null = null
  drawing: DrawingSpec
  gesture: Gesture | null = null
  readonly active: ActiveTool
  readonly cross: KeyCross
  readonly #pointers: ToolPointers
  /** The last one: two hands on one page would both hear its keys. */
  static #last: Hand | null = null

  constructor(changes: Partial<DrawingSpec>) {
    if (Hand.#last !== null) Hand.#last.#pointers.remove()
    Hand.#last = this
    document.body.replaceChildren(this.element)
    this.element.tabIndex = 0
    this.element.setPointerCapture = () => undefined
    vi.useFakeTimers({ toFake: [...CLOCK] })
    this.drawing = {
      tool: 'add',
      mode: 'add',
      brushRadiusPx: 10,
      radiusM: 500,
      kind: 'neighbourhoods',
      zoneLine: null,
      finder: chessboard(),
      colour: '#c2410c',
      gesture: null,
      desk: {
        gesture: () => this.gesture,
        show: (gesture) => {
          this.gesture = gesture
          this.shown += 1
        },
        finish: (edit) => {
          this.edits.push(edit)
        },
        say: (deed, row) => {
          this.said.push(crossWords(deed, row === null ? null : `N${row}`))
        },
      },
      ...changes,
    }
    this.active = new ActiveTool(this.#surface(), () => this.drawing)
    this.cross = new KeyCross(this.active, () => undefined)
    this.#pointers = new ToolPointers(this.active, this.cross)
    this.element.dispatchEvent(new PointerEvent('pointerenter'))
    for (const kind of ['mousedown', 'touchstart']) {
      this.element.addEventListener(kind, () => this.leftToMap.push(kind))
    }
  }

  down([x, y]: At, press: Press = {}): void {
    this.#send('pointerdown', { x, y, ...press })
    this.element.dispatchEvent(
      new Event(press.touch === true ? 'touchstart' : 'mousedown', { bubbles: true }),
    )
  }

  /** Everything the pointer passes within one frame. */
  move(points: readonly At[], press: Press = {}): void {
    const [x, y] = points.at(-1) ?? [0, 0]
    this.#send('pointermove', { x, y, ...press }, points)
    this.frame()
  }

  /** Lets go, and waits for the task that hears of it. */
  up(at: At, press: Press = {}): void {
    this.letGo(at, press)
    vi.advanceTimersByTime(0)
  }

  /** What comes next comes before any other task. */
  letGo([x, y]: At, press: Press = {}): void {
    this.#send('pointerup', { x, y, ...press })
  }

  /** Pressed at the first point, let go at the last, a frame between each. */
  stroke(points: readonly At[], press: Press = {}): void {
    const [from = [0, 0]] = points
    this.down(from, press)
    for (const point of points.slice(1)) this.move([point], press)
    this.up(points.at(-1) ?? from, press)
  }

  tap(at: At, press: Press = {}): void {
    this.stroke([at], press)
  }

  /** The events of a second finger that comes down beside the first. */
  secondFinger([x, y]: At): void {
    this.#send('pointerdown', { x, y, touch: true, second: true })
  }

  key(key: string, target: Element = this.element, modifiers: Modifiers = {}): void {
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, ...modifiers, bubbles: true, cancelable: true }),
    )
  }

  keyUp(key: string): void {
    this.element.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }))
  }

  /** The next frame, and the tasks it leaves behind. */
  frame(): void {
    vi.advanceTimersToNextFrame()
    vi.advanceTimersByTime(1)
  }

  /** Rows of the last edit, ascending; null where it asked for none. */
  get lastRows(): readonly number[] | null {
    const edit = this.edits.at(-1)
    return edit?.ok === true && edit.value.kind === 'rows'
      ? [...edit.value.rows].sort((a, b) => a - b)
      : null
  }

  #surface(): ToolSurface {
    return {
      element: this.element,
      size: () => ({ width: SIDE * SQUARE_PX, height: SIDE * SQUARE_PX }),
      project,
      unproject,
      rowAt: ({ x, y }) => Math.floor(y / SQUARE_PX) * SIDE + Math.floor(x / SQUARE_PX),
      placeAt: () => this.place,
      panBy: ({ x, y }) => {
        this.pannedBy = { x: this.pannedBy.x + x, y: this.pannedBy.y + y }
      },
    }
  }

  #send(
    kind: string,
    options: Press & { x: number; y: number; second?: boolean },
    passed: readonly At[] = [],
  ): void {
    const make = (x: number, y: number) =>
      new PointerEvent(kind, {
        clientX: x,
        clientY: y,
        altKey: options.alt === true,
        pointerType: options.touch === true ? 'touch' : 'mouse',
        pointerId: options.second === true ? 2 : 1,
        isPrimary: options.second !== true,
        bubbles: true,
        cancelable: true,
      })
    const event = make(options.x, options.y)
    event.getCoalescedEvents = () => passed.map(([x, y]) => make(x, y))
    this.element.dispatchEvent(event)
  }
}
