import type { Area, Level } from '../area.ts'
import { bearingDegrees, turnDegrees } from '../bearing.ts'
import { type RowOfLevel, tableOf } from '../row-words.ts'
import { touchingRows } from '../touching.ts'
import { middleRow, nearestRow, pointOf } from './row-points.ts'

/** The four arrow keys, clockwise; the place in the list times 90 is the bearing. */
export const DIRECTIONS = ['north', 'east', 'south', 'west'] as const
export type ReadingDirection = (typeof DIRECTIONS)[number]

/** The row that each direction leads to, by `row * 4 + direction`; -1 = no neighbour there. */
export type ReadingSteps = Int32Array

/** A neighbour further off an arrow's direction than this is not what the arrow means. */
const REACH_DEGREES = 60

/**
 * Where the arrows lead from every row: to the neighbour whose representative point lies nearest to
 * the direction of the arrow. A neighbour that no arrow would lead to (some hundredth of them: small
 * ones between large ones) is put into the way to the one behind it, so that **from the middle of
 * the area every row is reached**.
 */
export function readingSteps(area: Area, level: Level): ReadingSteps {
  const known = stepsByTable.get(tableOf(area, level))
  if (known !== undefined) return known
  const { size } = tableOf(area, level)
  const steps = new Int32Array(size * DIRECTIONS.length).fill(-1)
  for (let row = 0; row < size; row += 1) {
    DIRECTIONS.forEach((_, direction) => {
      steps[row * 4 + direction] = straightest(area, { level, row }, direction * 90)
    })
  }
  reachAll(area, level, steps)
  stepsByTable.set(tableOf(area, level), steps)
  return steps
}

const stepsByTable = new WeakMap<object, ReadingSteps>()

function straightest(area: Area, from: RowOfLevel, degrees: number): number {
  const here = pointOf(area, from)
  let best = -1
  let least = REACH_DEGREES
  for (const { row, sharedM } of touchingRows(area, from)) {
    // Corners touch nothing that one could walk across.
    if (sharedM === 0) continue
    const turn = turnDegrees(
      bearingDegrees(here, pointOf(area, { level: from.level, row })),
      degrees,
    )
    if (turn >= least) continue
    least = turn
    best = row
  }
  return best
}

/**
 * Puts every row that cannot be reached yet into the way of one that can. Where `a` leads to `c`, it
 * leads to the new row and that one on to `c`: whatever could be reached still is, so each insertion
 * brings in at least one row and takes none away.
 */
function reachAll(area: Area, level: Level, steps: ReadingSteps): void {
  const { size } = tableOf(area, level)
  if (size === 0) return
  const reached = new Uint8Array(size)
  spread(steps, reached, middleRow(area, level))
  for (let row = reached.indexOf(0); row >= 0; row = reached.indexOf(0, row)) {
    const before = nearestReached(area, { level, row }, reached)
    const here = pointOf(area, { level, row: before })
    const bearing = bearingDegrees(here, pointOf(area, { level, row }))
    const direction = Math.round(bearing / 90) % 4
    const behind = steps[before * 4 + direction] ?? -1
    steps[before * 4 + direction] = row
    if (behind >= 0) steps[row * 4 + direction] = behind
    spread(steps, reached, row)
  }
}

/** Marks what can be reached from a row. */
function spread(steps: ReadingSteps, reached: Uint8Array, from: number): void {
  reached[from] = 1
  const open = [from]
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    for (let direction = 0; direction < 4; direction += 1) {
      const next = steps[row * 4 + direction] ?? -1
      if (next < 0 || reached[next] === 1) continue
      reached[next] = 1
      open.push(next)
    }
  }
}

/** The reached neighbour with the longest border; for an island the nearest reached row. */
function nearestReached(area: Area, from: RowOfLevel, reached: Uint8Array): number {
  const touching = touchingRows(area, from).find(({ row }) => reached[row] === 1)
  if (touching !== undefined) return touching.row
  return nearestRow(area, from.level, {
    to: pointOf(area, from),
    among: (row) => reached[row] === 1,
  })
}
