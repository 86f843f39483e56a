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
  /**
   * `tap`: one press on a neighbourhood does all, and one finger still moves the map. `drag`: the
   * pointer draws, and the map moves by two fingers, the middle button or the space bar.
   */
  readonly hand: 'none' | 'tap' | 'drag'
}

/** What each tool is called and says. A tool without words is a type error. */
export const TOOL_WORDS: Readonly<Record<ToolId, ToolWords>> = {
  select: {
    title: 'Select',
    hint: 'Click a neighbourhood to read about it.',
    touchHint: 'Tap a neighbourhood to read about it.',
    hand: 'none',
  },
  add: {
    title: 'Add',
    hint: 'Click a neighbourhood to take it in. With Alt, or held down, it is left out.',
    touchHint: 'Tap a neighbourhood to take it in. Hold to leave it out.',
    hand: 'tap',
  },
  remove: {
    title: 'Remove',
    hint: 'Click a neighbourhood to leave it out.',
    touchHint: 'Tap a neighbourhood to leave it out.',
    hand: 'tap',
  },
  brush: {
    title: 'Brush',
    hint: 'Paint. Taken in is where the middle of the brush goes, and each neighbourhood whose people’s centre the brush covers. Alt leaves out.',
    touchHint: 'Paint with one finger, move the map with two. Hold before you paint to leave out.',
    hand: 'drag',
  },
  lasso: {
    title: 'Lasso',
    hint: 'Draw round what belongs together. Alt leaves it out, Escape starts again.',
    touchHint: 'Draw round what belongs together. Hold before you draw to leave it out.',
    hand: 'drag',
  },
  polygon: {
    title: 'Polygon',
    hint: 'Click corner by corner; double-click or Enter ends. Drag a corner to move it, Delete takes it away, Escape starts again.',
    touchHint:
      'Tap corner by corner, then Finish. Drag a corner to move it, hold it to take it away.',
    hand: 'drag',
  },
  radius: {
    title: 'Radius',
    hint: 'Drag from the middle outwards, or click the middle and type the distance. Alt leaves out.',
    touchHint: 'Drag from the middle outwards, or tap the middle and type the distance.',
    hand: 'drag',
  },
}
