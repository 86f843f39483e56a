import type { DrawingSpec } from './drawing-spec.ts'
import type { ToolSurface } from './surface.ts'
import type { Tool, ToolContext, ToolInput, ToolPointer } from './tool.ts'
import { TOOLS } from './tools.ts'

/** The tool that is chosen, tied to the surface and to the draft. */
export class ActiveTool {
  readonly surface: ToolSurface
  readonly #drawing: () => DrawingSpec | null

  /** `drawing`: the latest; null or `select` means that nothing is drawn. */
  constructor(surface: ToolSurface, drawing: () => DrawingSpec | null) {
    this.surface = surface
    this.#drawing = drawing
  }

  /** The drawing that goes on; null while every press is the map's own. */
  get drawing(): DrawingSpec | null {
    const drawing = this.#drawing()
    return drawing?.tool === 'select' ? null : drawing
  }

  /** Whether a drag draws rather than moves the map. */
  get drags(): boolean {
    return this.drawing !== null && toolOf(this.drawing).drags
  }

  get cursor(): Tool['cursor'] | null {
    return this.drawing === null ? null : toolOf(this.drawing).cursor
  }

  /** Whether a press there begins a stroke. */
  grabs(pointer: ToolPointer): boolean {
    const { drawing } = this
    if (drawing === null) return false
    return toolOf(drawing).grabs(drawing.desk.gesture(), pointer, this.#context(drawing))
  }

  /** Carries what a hand does to the tool, and what comes of it to the draft. */
  send(input: ToolInput): void {
    const { drawing } = this
    if (drawing === null) return
    const { desk } = drawing
    const { gesture, edit } = toolOf(drawing).step(desk.gesture(), input, this.#context(drawing))
    if (edit !== undefined) desk.finish(edit)
    if (gesture !== desk.gesture()) desk.show(gesture)
  }

  #context(drawing: DrawingSpec): ToolContext {
    const { project, unproject, rowAt, placeAt } = this.surface
    const { finder, kind, zoneLine, brushRadiusPx, radiusM } = drawing
    return { finder, kind, zoneLine, brushRadiusPx, radiusM, project, unproject, rowAt, placeAt }
  }
}

function toolOf({ tool }: DrawingSpec): Tool {
  return TOOLS[tool]
}
