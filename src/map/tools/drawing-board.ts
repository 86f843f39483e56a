import type { LinePolygon } from '../../domain/zones/zone.ts'
import { ActiveTool } from './active-tool.ts'
import { CornerHandles } from './corner-handles.ts'
import type { DrawingSpec } from './drawing-spec.ts'
import { GesturePicture } from './gesture-picture.ts'
import { crossShapes, gestureShapes } from './gesture-shapes.ts'
import { KeyCross } from './key-cross.ts'
import type { ToolSurface } from './surface.ts'
import { ToolPointers } from './tool-pointers.ts'

interface Board {
  readonly surface: ToolSurface
  /** Holds the picture and the handles, above what is drawn on. */
  readonly parent: HTMLElement
}

/** Everything that drawing needs on one surface: pointers, keys, the picture and the handles. */
export class DrawingBoard {
  readonly #surface: ToolSurface
  readonly #active: ActiveTool
  readonly #pointers: ToolPointers
  readonly #cross: KeyCross
  readonly #picture: GesturePicture
  readonly #handles: CornerHandles
  #drawing: DrawingSpec | null = null
  #taken: readonly number[] = []

  constructor({ surface, parent }: Board) {
    this.#surface = surface
    const active = new ActiveTool(surface, () => this.#drawing)
    this.#active = active
    this.#cross = new KeyCross(active, () => {
      this.redraw()
    })
    this.#pointers = new ToolPointers(active, this.#cross)
    this.#picture = new GesturePicture(parent)
    this.#handles = new CornerHandles(parent, (input) => {
      active.send(input)
    })
  }

  /** The tool that takes the pointer; null while every press is the map's own. */
  get active(): ActiveTool | null {
    return this.#active.drawing === null ? null : this.#active
  }

  /** `taken`: rows that the gesture in hand would change; each gets a sign. */
  show(drawing: DrawingSpec | null, taken: readonly number[]): void {
    this.#drawing = drawing
    this.#taken = taken
    this.redraw()
  }

  /** The surface moved under the gesture. */
  redraw(): void {
    const drawing = this.#drawing
    const { project } = this.#surface
    const gesture = drawing?.gesture ?? null
    const finder = drawing?.finder ?? null
    const shapes =
      drawing === null || gesture === null
        ? []
        : gestureShapes(gesture, {
            project,
            colour: drawing.colour,
            brushRadiusPx: drawing.brushRadiusPx,
            taken: finder === null ? [] : this.#taken.map((row) => finder.middleOf(row)),
          })
    const cross = this.#cross.point
    this.#picture.draw(cross === null ? shapes : [...shapes, ...crossShapes(cross)])
    this.#handles.draw(cornersOf(drawing), project)
  }

  remove(): void {
    this.#pointers.remove()
    this.#picture.remove()
    this.#handles.remove()
  }
}

/** Lines whose corners can be taken hold of just now. */
function cornersOf(drawing: DrawingSpec | null): readonly LinePolygon[] {
  if (drawing === null) return []
  const { tool, gesture, zoneLine } = drawing
  if (gesture?.kind === 'polygon') return gesture.polygons
  return tool === 'polygon' && gesture === null ? (zoneLine ?? []) : []
}
