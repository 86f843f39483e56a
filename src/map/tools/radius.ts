import { segmentM } from '../../domain/geodesy.ts'
import { finishGesture } from '../../domain/zones/finish-gesture.ts'
import type { RadiusGesture } from '../../domain/zones/gesture.ts'
import type { GestureMode } from '../../domain/zones/tool.ts'
import { withRadius } from '../../domain/zones/with-radius.ts'
import type { Position } from '../../domain/zones/zone.ts'
import { flipped, type Tool, type ToolContext, type ToolPointer } from './tool.ts'

/** Distances are rounded to this, so that the label says what was drawn. */
const STEP_M = 10

/** A circle round a point or a place: dragged open, or tapped and then given its distance. */
export const radius: Tool = {
  cursor: 'crosshair',
  drags: true,
  grabs: () => true,
  step: (gesture, input, context) => {
    const drawn = gesture?.kind === 'radius' ? gesture : null
    switch (input.kind) {
      case 'press':
        return { gesture: begun(input.pointer, input.mode, context) }
      case 'drag': {
        const last = input.pointers.at(-1)
        if (drawn === null || last === undefined) return { gesture: drawn }
        const away = segmentM(drawn.centre, last.at)
        return { gesture: withRadius(drawn, Math.round(away / STEP_M) * STEP_M, context) }
      }
      case 'hold':
        return { gesture: drawn && { ...drawn, mode: flipped(drawn.mode) } }
      case 'release':
      case 'finish':
        return drawn === null
          ? { gesture: null }
          : { gesture: null, edit: finishGesture(drawn, context.kind) }
      case 'tap':
      case 'double-tap':
        return {
          gesture: drawn && withRadius({ ...drawn, waiting: true }, context.radiusM, context),
        }
      case 'interrupt':
        return { gesture: drawn?.waiting === true ? drawn : null }
      case 'cancel':
      case 'undo':
        return { gesture: null }
      case 'hover':
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

function begun(pointer: ToolPointer, mode: GestureMode, context: ToolContext): RadiusGesture {
  const place = context.placeAt(pointer)
  const centre: Position = place?.at ?? pointer.at
  const round = place?.name ?? null
  return { kind: 'radius', mode, rows: [], centre, radiusM: 0, round, waiting: false }
}
