import { rowsUnder } from './class-breaks.ts'
import { checkOwnBreaks, roundedTo } from './own-breaks.ts'

/** Enough to tell two float32 of any size found in a figure apart. */
const MOST_DECIMALS = 6

interface TakeOverOptions {
  /** Ascending float32 breaks in force. */
  readonly breaks: readonly number[]
  /** The values in view, ascending. */
  readonly sorted: Float64Array
  /** Decimals in which the indicator is written. */
  readonly decimals: number
}

/**
 * The breaks in force as someone would write them: each in as few decimals as keep every row in its
 * class, so that own breaks begin exactly where the map stands. Where the area's rows are all alike
 * there is no break to take over; one at their value makes a beginning. Empty without any row.
 */
export function takeOverBreaks(options: TakeOverOptions): readonly number[] {
  const { breaks, sorted, decimals } = options
  const [lowest] = sorted
  if (lowest === undefined) return []
  if (breaks.length === 0) return [roundedTo(lowest, decimals)]
  const taken: number[] = []
  for (const limit of breaks) {
    const rows = rowsUnder(sorted, limit)
    const above = Math.max(sorted[rows - 1] ?? -Infinity, taken.at(-1) ?? -Infinity)
    const upTo = sorted[rows] ?? Infinity
    taken.push(shortest({ limit, above, upTo, decimals }))
  }
  const checked = checkOwnBreaks(taken)
  return checked.ok ? checked.value : breaks
}

interface Room {
  readonly limit: number
  /** The break must lie above this value ... */
  readonly above: number
  /** ... and at or below this one. */
  readonly upTo: number
  readonly decimals: number
}

function shortest({ limit, above, upTo, decimals }: Room): number {
  for (let places = decimals; places < MOST_DECIMALS; places += 1) {
    const rounded = roundedTo(limit, places)
    const seen = Math.fround(rounded)
    if (seen > Math.fround(above) && seen <= upTo) return rounded
  }
  return roundedTo(limit, MOST_DECIMALS)
}
