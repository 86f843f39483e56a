import { closeLoop } from '../../domain/geometry/close-loop.ts'
import { simplifyLine } from '../../domain/geometry/simplify-line.ts'
import { finishGesture } from '../../domain/zones/finish-gesture.ts'
import type { LassoGesture } from '../../domain/zones/gesture.ts'
import type { LineRing } from '../../domain/zones/zone.ts'
import { polygon, waitingLine } from './polygon.ts'
import { flipped, type Tool, type ToolContext, type ToolPointer, type ToolStep } from './tool.ts'

/** Points nearer to the last one add nothing that can be seen. */
const STRIDE_PX = 2
/** How far the kept line may lie from the drawn one. */
const TOLERANCE_PX = 1.5

/**
 * A line drawn by hand round what belongs together. One that crosses itself, where it would become the
 * line of a zone, stays as a line of corners to be mended.
 */
export const lasso: Tool = {
  cursor: 'crosshair',
  drags: true,
  grabs: (gesture, pointer, context) =>
    gesture?.kind === 'polygon' ? polygon.grabs(gesture, pointer, context) : true,
  step: (gesture, input, context) => {
    if (gesture?.kind === 'polygon') return polygon.step(gesture, input, context)
    const drawn = gesture?.kind === 'lasso' ? gesture : null
    switch (input.kind) {
      case 'press':
        return {
          gesture: { kind: 'lasso', mode: input.mode, rows: [], line: [input.pointer.at] },
        }
      case 'drag':
        return { gesture: drawn && extended(drawn, input.pointers, context) }
      case 'hold':
        return { gesture: drawn && { ...drawn, mode: flipped(drawn.mode) } }
      case 'release':
        return drawn === null ? { gesture: null } : finish(drawn, context)
      case 'tap':
      case 'cancel':
      case 'undo':
      case 'interrupt':
        return { gesture: null }
      case 'hover':
      case 'double-tap':
      case 'finish':
      case 'delete':
      case 'insert':
      case 'leave':
      case 'nudge':
        return { gesture: drawn }
      default:
        return input satisfies never
    }
  },
}

function extended(
  drawn: LassoGesture,
  pointers: readonly ToolPointer[],
  context: ToolContext,
): LassoGesture {
  const line = [...drawn.line]
  const start = line.at(-1)
  let last = start === undefined ? null : context.project(start)
  for (const { at, point } of pointers) {
    if (last !== null && Math.hypot(point.x - last.x, point.y - last.y) < STRIDE_PX) continue
    line.push(at)
    last = point
  }
  return { ...drawn, line, rows: rowsOf(line, context) }
}

function finish(drawn: LassoGesture, context: ToolContext): ToolStep {
  const points = drawn.line.map((at) => {
    const { x, y } = context.project(at)
    return [x, y] as const
  })
  const kept = new Set(simplifyLine(points, TOLERANCE_PX))
  const ring = closeLoop(drawn.line.filter((_, index) => kept.has(index)))
  const whole = { ...drawn, line: ring, rows: rowsOf(ring, context) }
  const edit = finishGesture(whole, context.kind)
  if (edit.ok || context.kind === 'neighbourhoods' || ring.length < 3)
    return { gesture: null, edit }
  return { gesture: waitingLine(ring, drawn.mode, context), edit }
}

function rowsOf(ring: LineRing, { finder, kind }: ToolContext): readonly number[] {
  return kind === 'neighbourhoods' && ring.length >= 3 ? (finder?.rowsInside(ring) ?? []) : []
}
