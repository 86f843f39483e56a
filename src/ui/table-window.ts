/** Which rows of a long table are drawn, and the empty heights above and below them. */
export interface TableWindow {
  readonly first: number
  /** One past the last. */
  readonly end: number
  readonly abovePx: number
  readonly belowPx: number
}

/** Up to this many rows all are drawn: the browser's own search finds them. */
export const ALL_ROWS_UP_TO = 1000

/** Rows drawn beyond each edge, so that a flick of the wheel meets no emptiness. */
const OVERSCAN = 12

interface WindowOptions {
  readonly count: number
  readonly rowPx: number
  readonly scrollTopPx: number
  readonly viewPx: number
}

/** The rows to draw for a scroll position. Short tables are drawn whole. */
export function tableWindow({ count, rowPx, scrollTopPx, viewPx }: WindowOptions): TableWindow {
  if (count <= ALL_ROWS_UP_TO) return { first: 0, end: count, abovePx: 0, belowPx: 0 }
  const visible = Math.ceil(viewPx / rowPx)
  const top = Math.floor(scrollTopPx / rowPx)
  const first = Math.max(0, Math.min(count - visible, top) - OVERSCAN)
  const end = Math.min(count, first + visible + 2 * OVERSCAN)
  return { first, end, abovePx: first * rowPx, belowPx: (count - end) * rowPx }
}
