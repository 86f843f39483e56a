import {
  type IndicatorColumn,
  type LevelTable,
  type National,
  STATE,
  VALUE_STATES,
} from './area.ts'
import { classPosition } from './class-breaks.ts'
import { type Classification, type Direction, NOTHING_CLASS } from './classification.ts'
import { cut } from './cut.ts'
import { sortedColumn } from './sorted-column.ts'
import { type ClassWish, DEFAULT_VIEW, USUAL_CLASS_COUNT } from './view.ts'

export interface ClassifyOptions extends Partial<ClassWish> {
  readonly table: LevelTable
  /** Id of an indicator of the table; an id it does not have leaves every row "not collected". */
  readonly indicator: string
  readonly direction: Direction
  readonly facts: { readonly national: National | null }
}

/**
 * Cuts an indicator of one level into classes.
 *
 * A class runs from its lower break up to, not including, the next; a value equal to a break
 * belongs to the class above it, in the unit of the indicator (the last class includes the highest
 * value). Breaks are rounded to float32 as the values are, so any reader's comparison agrees.
 *
 * Breaks that would leave a class without meaning collapse: of the area's own fifths and of natural
 * breaks every class holds at least one row; of all others two equal breaks become one, and classes
 * without rows here stay, because it says something that nobody here is in them.
 *
 * Own breaks count for the indicator they were made for. Another one has the usual classes:
 * `asked` is then `own`, and `frame` is not.
 */
export function classify(options: ClassifyOptions): Classification {
  const { table, indicator, direction, facts, ownBreaks = null } = options
  const { frame: asked = DEFAULT_VIEW.frame } = options
  const wished = options.classCount ?? USUAL_CLASS_COUNT
  const column = table.indicators.get(indicator) ?? nothingCollected(table.size)
  const sorted = sortedColumn(column.values)
  const own = ownBreaks?.indicator === indicator ? ownBreaks.breaks : null
  const { national } = facts
  const found = cut(sorted, { national, frame: asked, classCount: wished, ownBreaks: own })
  const classCount = found.breaks.length + 1
  const classByRow = classesOf(column, found.breaks, direction)
  const entries = countEntries(classByRow)
  const [lowest, highest] = [sorted[0], sorted.at(-1)]
  return {
    indicator,
    level: table.level,
    direction,
    ...found,
    asked,
    classesAsked: found.frame === 'own' ? classCount : wished,
    classCount,
    extent: lowest === undefined || highest === undefined ? null : [lowest, highest],
    classByRow,
    counts: entries.slice(0, classCount),
    nothingCounts: entries.slice(NOTHING_CLASS, NOTHING_CLASS + VALUE_STATES.length),
  }
}

function classesOf(
  { values, states }: IndicatorColumn,
  breaks: readonly number[],
  direction: Direction,
): Uint8Array {
  const darkest = breaks.length
  const classByRow = new Uint8Array(values.length)
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? Number.NaN
    const position = classPosition(value, breaks)
    if (Number.isNaN(value)) classByRow[row] = NOTHING_CLASS + (states[row] || STATE.notCollected)
    else classByRow[row] = direction === 'higher-is-worse' ? position : darkest - position
  }
  return classByRow
}

/** How often each of the 256 possible entries occurs. */
function countEntries(classByRow: Uint8Array): number[] {
  const counts = new Array<number>(256).fill(0)
  for (const entry of classByRow) counts[entry] = (counts[entry] ?? 0) + 1
  return counts
}

function nothingCollected(size: number): IndicatorColumn {
  return {
    values: new Float32Array(size).fill(Number.NaN),
    denominators: new Float64Array(size),
    states: new Uint8Array(size).fill(STATE.notCollected),
  }
}
