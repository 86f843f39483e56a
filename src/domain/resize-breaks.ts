import { rowsUnder } from './class-breaks.ts'
import { quantileSorted } from './quantile.ts'
import { takeOverBreaks } from './take-over-breaks.ts'

interface ResizeOptions {
  readonly breaks: readonly number[]
  /** The values in view, ascending. */
  readonly sorted: Float64Array
  readonly decimals: number
  readonly classCount: number
}

/**
 * Own breaks for another number of classes, changed as little as can be: for one class more the
 * fullest that can be is split at its middle, for one less the two neighbours with the fewest rows
 * between them become one. Fewer than asked for where no class holds two values to tell apart.
 */
export function resizeBreaks(options: ResizeOptions): readonly number[] {
  const { sorted, decimals, classCount } = options
  let breaks = options.breaks
  while (breaks.length + 1 > classCount) breaks = withoutOne(breaks, sorted)
  while (breaks.length + 1 < classCount) {
    const limit = middleOfFullest(breaks, sorted)
    if (limit === null) break
    const [tidy = limit] = takeOverBreaks({ breaks: [limit], sorted, decimals })
    breaks = [...breaks, tidy].toSorted((a, b) => a - b)
  }
  return breaks
}

/** Where each class begins and ends among the sorted rows. */
function ends(breaks: readonly number[], sorted: Float64Array): number[] {
  return [0, ...breaks.map((limit) => rowsUnder(sorted, Math.fround(limit))), sorted.length]
}

function withoutOne(breaks: readonly number[], sorted: Float64Array): readonly number[] {
  const limits = ends(breaks, sorted)
  const joined = breaks.map((_, i) => (limits[i + 2] ?? 0) - (limits[i] ?? 0))
  return breaks.toSpliced(joined.indexOf(Math.min(...joined)), 1)
}

/** A value above the lowest of the fullest class that holds different values; null where none does. */
function middleOfFullest(breaks: readonly number[], sorted: Float64Array): number | null {
  const limits = ends(breaks, sorted)
  const classes = limits.slice(1).map((to, i) => {
    const rows = sorted.subarray(limits[i] ?? 0, to)
    return { rows, different: rows[0] !== rows.at(-1) }
  })
  const fullest = classes
    .filter(({ different }) => different)
    .toSorted((a, b) => b.rows.length - a.rows.length)[0]
  if (fullest === undefined) return null
  const { rows } = fullest
  const middle = quantileSorted(rows, 0.5)
  // Ties at the bottom: the first value above them.
  return middle > (rows[0] ?? 0) ? middle : (rows.find((value) => value > (rows[0] ?? 0)) ?? null)
}
