import { success } from '../../domain/result.ts'
import type { GestureMode } from '../../domain/zones/tool.ts'
import { flipped, type Tool, type ToolContext, type ToolPointer, type ToolStep } from './tool.ts'

const NOTHING: ToolStep = { gesture: null }

/**
 * One press, one neighbourhood: all that a phone needs. A finger or a dragged mouse still moves the
 * map.
 */
export const tap: Tool = {
  cursor: 'pointer',
  drags: false,
  grabs: () => false,
  step: (_, input, context) => {
    switch (input.kind) {
      case 'tap':
        return take(input.pointer, input.mode, context)
      case 'double-tap':
        // The second tap of two would undo nothing and add nothing.
        return NOTHING
      case 'hold':
        return take(input.pointer, flipped(input.mode), context)
      case 'hover':
      case 'press':
      case 'drag':
      case 'release':
      case 'finish':
      case 'cancel':
      case 'undo':
      case 'interrupt':
      case 'delete':
      case 'insert':
      case 'leave':
      case 'nudge':
        return NOTHING
      default:
        return input satisfies never
    }
  },
}

function take(pointer: ToolPointer, mode: GestureMode, { finder, rowAt }: ToolContext): ToolStep {
  // What is drawn at the point until the outlines are read; the two differ by less than a line's width.
  const row = finder === null ? rowAt(pointer.point) : finder.rowAt(pointer.at)
  if (row === null) return NOTHING
  return { gesture: null, edit: success({ kind: 'rows', mode, rows: [row] }) }
}
