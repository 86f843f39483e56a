import type { Level } from '../area.ts'

/** A way to draw on the map, in the order of the tool bar. `select` looks and changes nothing. */
export const TOOL_IDS = ['select', 'add', 'remove', 'brush', 'lasso', 'polygon', 'radius'] as const
export type ToolId = (typeof TOOL_IDS)[number]

/** Whether a gesture takes in or leaves out. */
export type GestureMode = 'add' | 'subtract'

export interface ToolWords {
  /** On its button. */
  readonly title: string
  /** What to do with a mouse or a key, in a sentence or two. */
  readonly hint: string
  /** The same by touch. */
  readonly touchHint: string
  /** What keys do on the map beside the arrows; `keyWords` says it whole. */
  readonly keyHint: string
}

/** By keys, tools that need a stroke take in as Add does. */
const TAKES_IN = 'Enter takes in, or leaves out what is in already · Escape leaves'

/** What each tool is called and says. A tool without words is a type error. */
export const TOOL_WORDS: Readonly<Record<ToolId, ToolWords>> = {
  select: {
    title: 'Select',
    hint: 'Click a neighbourhood to read about it.',
    touchHint: 'Tap a neighbourhood to read about it.',
    keyHint: 'Enter selects · Escape leaves',
  },
  add: {
    title: 'Add',
    hint: 'Click a neighbourhood to take it in. With Alt it is left out.',
    touchHint: 'Tap a neighbourhood to take it in, hold to leave it out.',
    keyHint: TAKES_IN,
  },
  remove: {
    title: 'Remove',
    hint: 'Click a neighbourhood to leave it out. With Alt it is taken in.',
    touchHint: 'Tap a neighbourhood to leave it out, hold to take it in.',
    keyHint: 'Enter leaves out · Escape leaves',
  },
  brush: {
    title: 'Brush',
    hint: 'Paint over neighbourhoods, or over where their people live. Alt leaves out.',
    touchHint: 'Paint with one finger, move with two. Hold still first to leave out.',
    keyHint: TAKES_IN,
  },
  lasso: {
    title: 'Lasso',
    hint: 'Draw round what belongs together. Alt leaves it out.',
    touchHint: 'Draw round it with one finger, move with two. Hold still first to leave out.',
    keyHint: TAKES_IN,
  },
  polygon: {
    title: 'Polygon',
    hint: 'Click corner by corner, double-click to end. Drag corners, Delete takes one away.',
    touchHint: 'Tap corner by corner. Drag a corner to move it, hold it to take it away.',
    keyHint:
      'Enter puts a corner, Enter again ends the line · Backspace takes a corner back · Escape lets go',
  },
  radius: {
    title: 'Radius',
    hint: 'Drag from the middle outwards, or click the middle and type the distance.',
    touchHint: 'Drag from the middle outwards, or tap the middle and type the distance.',
    keyHint: 'Enter draws a circle there, Enter again ends it · Escape lets go',
  },
}

/** Tools that need no more than a tap; all others draw a line or a stroke. */
export function isTapTool(tool: ToolId): boolean {
  return tool === 'select' || tool === 'add' || tool === 'remove'
}

/** Tools whose gestures are points: by keys a cross puts them, the others read the map row by row. */
export function takesPoints(tool: ToolId): boolean {
  return tool === 'polygon' || tool === 'radius'
}

/** What keys do on the map with a tool in hand, in a line. */
export function keyWords(tool: ToolId, level: Level): string {
  const arrows = takesPoints(tool)
    ? 'Arrow keys move a cross, with Shift further'
    : `Arrow keys read the ${level}s one by one`
  return `${arrows} · ${TOOL_WORDS[tool].keyHint}`
}
