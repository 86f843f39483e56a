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
}

/** What each tool is called and says. A tool without words is a type error. */
export const TOOL_WORDS: Readonly<Record<ToolId, ToolWords>> = {
  select: {
    title: 'Select',
    hint: 'Click a neighbourhood to read about it.',
    touchHint: 'Tap a neighbourhood to read about it.',
  },
  add: {
    title: 'Add',
    hint: 'Click a neighbourhood to take it in. With Alt it is left out.',
    touchHint: 'Tap a neighbourhood to take it in, hold to leave it out.',
  },
  remove: {
    title: 'Remove',
    hint: 'Click a neighbourhood to leave it out. With Alt it is taken in.',
    touchHint: 'Tap a neighbourhood to leave it out, hold to take it in.',
  },
  brush: {
    title: 'Brush',
    hint: 'Paint over neighbourhoods, or over where their people live. Alt leaves out.',
    touchHint: 'Paint with one finger, move with two. Hold still first to leave out.',
  },
  lasso: {
    title: 'Lasso',
    hint: 'Draw round what belongs together. Alt leaves it out.',
    touchHint: 'Draw round it with one finger, move with two. Hold still first to leave out.',
  },
  polygon: {
    title: 'Polygon',
    hint: 'Click corner by corner, double-click to end. Corners can be dragged; Delete takes one away.',
    touchHint: 'Tap corner by corner. Drag a corner to move it, hold it to take it away.',
  },
  radius: {
    title: 'Radius',
    hint: 'Drag from the middle outwards, or click the middle and type the distance.',
    touchHint: 'Drag from the middle outwards, or tap the middle and type the distance.',
  },
}
