import { type Area, type Level, STATE } from '../area.ts'
import { bearingDegrees, turnDegrees } from '../bearing.ts'
import type { Classification } from '../classification.ts'
import type { LngLat } from '../distance.ts'
import { type FigureStyle, figureWords } from '../figure.ts'
import { type RowOfLevel, rowClassWords, tableOf, wardName } from '../row-words.ts'
import { touchingRows } from '../touching.ts'
import { middleRow, nearestRow, pointOf } from './row-points.ts'
import { DIRECTIONS, type ReadingDirection, readingSteps } from './steps.ts'

/** How far off the arrow the next row may lie where nothing touches in its direction. */
const JUMP_DEGREES = 60

/** Where reading begins: the row nearest to what one looks at, else to the middle of the area. */
export function readingStart(area: Area, level: Level, near: LngLat | null): number {
  if (near === null) return middleRow(area, level)
  return nearestRow(area, level, { to: near, among: () => true })
}

/**
 * The row that an arrow leads to: the neighbour across the border in that direction, or, where there
 * is none, the nearest row further that way (an island, the other side of a bay); null where the
 * area ends.
 */
export function readingStep(
  area: Area,
  from: RowOfLevel,
  direction: ReadingDirection,
): number | null {
  const quarter = DIRECTIONS.indexOf(direction)
  const next = readingSteps(area, from.level)[from.row * 4 + quarter] ?? -1
  if (next >= 0) return next
  const here = pointOf(area, from)
  const jump = nearestRow(area, from.level, {
    to: here,
    among: (row) =>
      row !== from.row &&
      turnDegrees(bearingDegrees(here, pointOf(area, { level: from.level, row })), quarter * 90) <
        JUMP_DEGREES,
  })
  return jump < 0 ? null : jump
}

interface ReadingSentenceOptions {
  readonly area: Area
  readonly target: RowOfLevel
  /** The row that was read before; null at the start. */
  readonly from: RowOfLevel | null
  readonly selected: boolean
  /** What the map shows; null where it shows no figures. */
  readonly classification: Classification | null
  readonly style: FigureStyle
}

/**
 * What is said of a step: "Birmingham 045E, Shard End ward: 53.1, darkest of five." A row that does
 * not touch the one before begins with "Beyond a gap"; a selected one says so.
 */
export function readingSentence(options: ReadingSentenceOptions): string {
  const { area, target, from, selected } = options
  const gap = from !== null && !touches(area, from, target) ? 'Beyond a gap: ' : ''
  const figure = figureIn(options)
  const mark = selected ? '; selected' : ''
  return `${gap}${nameOf(area, target)}${figure === null ? '' : `: ${figure}`}${mark}.`
}

function touches(area: Area, from: RowOfLevel, target: RowOfLevel): boolean {
  if (from.level !== target.level || from.row === target.row) return true
  return touchingRows(area, from).some(({ row }) => row === target.row)
}

function nameOf(area: Area, { level, row }: RowOfLevel): string {
  if (level === 'ward') return wardName(area, row)
  const ward = area.neighbourhoods.wardRows[row]
  const name = area.neighbourhoods.names[row] ?? ''
  return ward === undefined ? name : `${name}, ${wardName(area, ward)}`
}

function figureIn({ area, target, classification, style }: ReadingSentenceOptions): string | null {
  if (classification?.level !== target.level) return null
  const column = tableOf(area, target.level).indicators.get(classification.indicator)
  const value = column?.values[target.row] ?? Number.NaN
  const figure = figureWords(value, column?.states[target.row] ?? STATE.notCollected, style)
  const inClass = rowClassWords(classification, target.row)
  return inClass === null ? figure : `${figure}, ${inClass}`
}
