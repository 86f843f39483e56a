/** A line in a histogram with its name. */
export interface Reference {
  readonly label: string
  /** Where the line stands, pixels from the left. */
  readonly x: number
}

export interface PlacedLabel extends Reference {
  /** Side of its line on which the name stands; the name begins or ends at the line. */
  readonly side: 'left' | 'right'
  /** 0 = lowest row. */
  readonly row: number
}

/** Widest common glyph advance of the caption size; an estimate that errs on the wide side. */
const GLYPH_PX = 7.2
const GAP_PX = 5

interface Span {
  readonly from: number
  readonly to: number
  readonly row: number
}

/**
 * Finds a side and a row for each name so that no name lies on another, on another's line, or
 * beyond the edges. The leftmost leans left and the others lean right where they can, which
 * mostly keeps all names in one row.
 */
export function placeLabels(references: readonly Reference[], width: number): PlacedLabel[] {
  const ordered = references.toSorted((p, q) => p.x - q.x)
  const taken: Span[] = []
  return ordered.map((reference, index) => {
    const sides = index === 0 && ordered.length > 1 ? LEFT_FIRST : RIGHT_FIRST
    const otherLines = ordered.filter((other) => other !== reference).map((other) => other.x)
    for (let row = 0; ; row++) {
      // Lines of lower rows rise through the rows below their own name only, so from the second
      // row on a name may stand over another's line.
      const lines = row === 0 ? otherLines : []
      for (const side of sides) {
        const span = spanOf(reference, side, row)
        if (fits(span, width) && !collides(span, taken, lines)) {
          taken.push(span)
          return { ...reference, side, row }
        }
      }
      if (row > ordered.length) return { ...reference, side: 'right', row }
    }
  })
}

const LEFT_FIRST = ['left', 'right'] as const
const RIGHT_FIRST = ['right', 'left'] as const

function spanOf({ x, label }: Reference, side: 'left' | 'right', row: number): Span {
  const length = label.length * GLYPH_PX + GAP_PX
  return side === 'left' ? { from: x - length, to: x, row } : { from: x, to: x + length, row }
}

function fits(span: Span, width: number): boolean {
  return span.from >= 0 && span.to <= width
}

function collides(span: Span, taken: readonly Span[], lines: readonly number[]): boolean {
  const onName = taken.some(
    (other) => other.row === span.row && span.from < other.to && other.from < span.to,
  )
  return onName || lines.some((x) => x > span.from && x < span.to)
}
