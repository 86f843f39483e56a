import { segmentM } from '../../domain/geodesy.ts'
import { finishGesture } from '../../domain/zones/finish-gesture.ts'
import type { BrushGesture, Gesture } from '../../domain/zones/gesture.ts'
import type { GestureMode } from '../../domain/zones/tool.ts'
import { flipped, type Tool, type ToolContext, type ToolPointer, type ToolStep } from './tool.ts'

/** Paints whole neighbourhoods; which ones a stroke takes, `NeighbourhoodFinder.rowsAlong` says. */
export const brush: Tool = {
  cursor: 'none',
  drags: true,
  grabs: () => true,
  step: (gesture, input, context) => {
    const stroke = gesture?.kind === 'brush' ? gesture : null
    switch (input.kind) {
      case 'hover':
        return hover(stroke, input.pointer, context)
      case 'press':
        return { gesture: begun(input.pointer, input.mode, context) }
      case 'drag':
        return { gesture: stroke && painted(stroke, input.pointers, context) }
      case 'hold':
        return { gesture: stroke && { ...stroke, mode: flipped(stroke.mode) } }
      case 'tap':
      case 'release':
        return isPainting(stroke)
          ? { gesture: null, edit: finishGesture(stroke, context.kind) }
          : { gesture: null }
      case 'cancel':
      case 'undo':
      case 'interrupt':
        return { gesture: null }
      case 'double-tap':
      case 'finish':
      case 'delete':
      case 'insert':
      case 'leave':
      case 'nudge':
        return { gesture: stroke }
      default:
        return input satisfies never
    }
  },
}

/** Whether a stroke has begun; before that the brush only shows what it would take. */
function isPainting(gesture: Gesture | null): gesture is BrushGesture {
  return gesture?.kind === 'brush' && gesture.path.length > 0
}

function hover(
  stroke: BrushGesture | null,
  pointer: ToolPointer | null,
  context: ToolContext,
): ToolStep {
  const before = stroke?.rows ?? []
  if (isPainting(stroke)) return { gesture: stroke }
  if (pointer === null || pointer.touch) return { gesture: null }
  const now = begun(pointer, 'add', context)
  return { gesture: { ...now, rows: isSame(before, now.rows) ? before : now.rows, path: [] } }
}

function begun(pointer: ToolPointer, mode: GestureMode, context: ToolContext): BrushGesture {
  const { at } = pointer
  const rows = context.finder?.rowsAlong(at, at, radiusM(pointer, context)) ?? []
  return { kind: 'brush', mode, rows, path: [at], at }
}

function painted(
  stroke: BrushGesture,
  pointers: readonly ToolPointer[],
  context: ToolContext,
): BrushGesture {
  const rows = new Set(stroke.rows)
  const path = [...stroke.path]
  let from = stroke.at
  for (const pointer of pointers) {
    const taken = context.finder?.rowsAlong(from, pointer.at, radiusM(pointer, context)) ?? []
    for (const row of taken) rows.add(row)
    path.push(pointer.at)
    from = pointer.at
  }
  // Here and while it hovers, unchanged rows keep their identity: the map marks them by it.
  return {
    ...stroke,
    rows: rows.size === stroke.rows.length ? stroke.rows : [...rows],
    path,
    at: from,
  }
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((row, at) => row === b[at])
}

function radiusM({ at, point }: ToolPointer, { brushRadiusPx, unproject }: ToolContext): number {
  return segmentM(at, unproject({ x: point.x + brushRadiusPx, y: point.y }))
}
