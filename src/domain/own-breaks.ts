import { formatNumber } from './figure.ts'
import { failure, type Result, success } from './result.ts'

/** Seven classes are the most that a map tells apart. */
const MOST_OWN_BREAKS = 6
/** Beyond it an address would hold no readable number; no indicator comes near. */
const LARGEST = 1e9
/** Finer than any published figure. */
const DECIMALS = 6

export interface BreakProblem {
  /** Which of the breaks, from 0. */
  readonly index: number
  /** What is wrong and what would be right, in a sentence. */
  readonly sentence: string
}

/**
 * Own breaks as they may stand in a view: one to six finite numbers, each above the one before (as
 * float32, in which values are compared), to at most six decimals. Class 2 begins at the first.
 */
export function checkOwnBreaks(breaks: readonly number[]): Result<readonly number[], BreakProblem> {
  const kept: number[] = []
  if (breaks.length === 0 || breaks.length > MOST_OWN_BREAKS)
    return failure({ index: 0, sentence: `Give one to ${MOST_OWN_BREAKS} breaks.` })
  for (const [index, value] of breaks.entries()) {
    const begins = `Class ${index + 2}`
    if (!(Math.abs(value) <= LARGEST))
      return failure({ index, sentence: `${begins} needs a number where it begins.` })
    const below = kept.at(-1)
    const rounded = roundedTo(value, DECIMALS)
    if (below !== undefined && Math.fround(rounded) <= Math.fround(below))
      return failure({
        index,
        sentence: `${begins} must begin above ${plain(below)}, where class ${index + 1} begins.`,
      })
    kept.push(rounded)
  }
  return success(kept)
}

/** Rounded to decimals; never a negative zero, which no text would bring back. */
export function roundedTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0
}

/** As many decimals as the number has. */
function plain(value: number): string {
  return formatNumber(value, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0)
}
