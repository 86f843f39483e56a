import {
  type IndicatorColumn,
  type LevelTable,
  type National,
  STATE,
  VALUE_STATES,
} from './area.ts'
import {
  type Classification,
  type Direction,
  type FrameReason,
  NOTHING_CLASS,
} from './classification.ts'
import {
  areaBreaks,
  classPosition,
  countryBreaks,
  naturalClassBreaks,
  rowsUnder,
} from './class-breaks.ts'
import { sortedValues } from './quantile.ts'
import type { Frame } from './view.ts'

const DEFAULT_CLASS_COUNT = 5

/** England's fifths give way when they would put more than this share of the area in one class. */
export const MOST_IN_ONE_CLASS = 0.4

export interface ClassifyOptions {
  readonly table: LevelTable
  /** Id of an indicator of the table; an id it does not have leaves every row "not collected". */
  readonly indicator: string
  readonly direction: Direction
  readonly facts: { readonly national: National | null }
  readonly frame: Frame
  /** 3 to 7; five where it is not given. */
  readonly classCount?: number
}

type Cut = Pick<Classification, 'frame' | 'reason' | 'breaks'>

/**
 * Cuts an indicator of one level into classes.
 *
 * A class runs from its lower break up to, not including, the next; a value equal to a break
 * belongs to the class above it, in the unit of the indicator (the last class includes the highest
 * value). Breaks are rounded to float32 as the values are, so any reader's comparison agrees.
 *
 * Breaks that would leave a class without meaning collapse: of the area's own fifths and of natural
 * breaks every class holds at least one row; of England's fifths two equal breaks become one, and
 * classes without rows here stay, because it says something that nobody here is in them.
 */
export function classify(options: ClassifyOptions): Classification {
  const { table, indicator, direction } = options
  const classesAsked = options.classCount ?? DEFAULT_CLASS_COUNT
  const column = table.indicators.get(indicator) ?? nothingCollected(table.size)
  const sorted = sortedValues(column.values)
  const { frame, reason, breaks } = cut(sorted, { ...options, classCount: classesAsked })
  const classCount = breaks.length + 1
  const classByRow = classesOf(column, breaks, direction)
  const entries = countEntries(classByRow)
  const [lowest, highest] = [sorted[0], sorted.at(-1)]
  return {
    indicator,
    level: table.level,
    direction,
    frame,
    reason,
    classesAsked,
    classCount,
    breaks,
    extent: lowest === undefined || highest === undefined ? null : [lowest, highest],
    classByRow,
    counts: entries.slice(0, classCount),
    nothingCounts: entries.slice(NOTHING_CLASS, NOTHING_CLASS + VALUE_STATES.length),
  }
}

interface CutOptions {
  readonly facts: { readonly national: National | null }
  readonly frame: Frame
  readonly classCount: number
}

function cut(sorted: Float64Array, { facts, frame, classCount }: CutOptions): Cut {
  const area = (reason: FrameReason): Cut => ({
    frame: 'area-fifths',
    reason,
    breaks: areaBreaks(sorted, classCount),
  })
  if (frame === 'natural')
    return { frame, reason: 'as-asked', breaks: naturalClassBreaks(sorted, classCount) }
  if (frame === 'area-fifths') return area('as-asked')
  if (facts.national === null) return area('country-not-available')
  const breaks = countryBreaks(facts.national, classCount)
  if (frame === 'country-fifths') return { frame, reason: 'as-asked', breaks }
  if (sorted.length < classCount) return area('fewer-rows-than-classes')
  if (largestShare(sorted, breaks) > MOST_IN_ONE_CLASS) return area('too-much-in-one-class')
  return { frame: 'country-fifths', reason: 'default', breaks }
}

function largestShare(sorted: Float64Array, breaks: readonly number[]): number {
  const limits = [0, ...breaks.map((limit) => rowsUnder(sorted, limit)), sorted.length]
  const counts = limits.slice(1).map((upper, i) => upper - (limits[i] ?? 0))
  return Math.max(...counts) / sorted.length
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
