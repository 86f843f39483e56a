import type { Level } from './area.ts'
import type { Direction } from './classification.ts'
import { levelWords, NBSP, possessive } from './words.ts'

/** The comparative words of an indicator, as in the catalogue. */
export interface ComparativeWords {
  readonly direction: Direction
  readonly moreWords: string
  readonly lessWords: string
}

/**
 * Whole per cent of the country's rows on the better side of `value`: those strictly lower where
 * higher is worse, those strictly higher where lower is worse, rounded down.
 *
 * Read from the 1001 quantiles of the manifest as i/1000 for the first i whose quantile is not
 * below the value (from the other end where lower is worse): before rounding within 0.1 point, and
 * one row, of the full count. At most 99: nothing in a country is higher than all of it. Quantiles
 * are compared as float32, which the values are. Null without quantiles or value.
 */
export function countryStanding(
  quantiles: readonly number[],
  value: number,
  direction: Direction,
): number | null {
  if (quantiles.length === 0 || Number.isNaN(value)) return null
  const last = quantiles.length - 1
  const reached =
    direction === 'higher-is-worse'
      ? quantiles.findIndex((quantile) => Math.fround(quantile) >= value)
      : quantiles.findLastIndex((quantile) => Math.fround(quantile) <= value)
  if (reached === -1) return 99
  const steps = direction === 'higher-is-worse' ? reached : last - reached
  return Math.min(99, Math.floor((100 * steps) / last))
}

/**
 * Whole per cent of the area's rows with a value that are strictly on the better side of this row,
 * rounded down; null where the row has no value.
 */
export function areaStanding(
  values: ArrayLike<number>,
  row: number,
  direction: Direction,
): number | null {
  const value = values[row]
  if (value === undefined || Number.isNaN(value)) return null
  let rows = 0
  let better = 0
  for (let i = 0; i < values.length; i += 1) {
    const other = values[i] ?? Number.NaN
    if (Number.isNaN(other)) continue
    rows += 1
    if (direction === 'higher-is-worse' ? other < value : other > value) better += 1
  }
  return Math.floor((100 * better) / rows)
}

export interface StandingSentenceOptions {
  /** Whole per cent, from `countryStanding` or `areaStanding`. */
  readonly percent: number
  readonly words: ComparativeWords
  readonly level: Level
  /** Name of the country or the area. */
  readonly of: string
}

/**
 * "More deprived than 72 % of Birmingham's neighbourhoods"; "Lower than 91 % of England's wards"
 * where lower is worse. No full stop.
 */
export function standingSentence({ percent, words, level, of }: StandingSentenceOptions): string {
  const than = words.direction === 'higher-is-worse' ? words.moreWords : words.lessWords
  return `${than} ${percent}${NBSP}% of ${possessive(of)} ${levelWords(level)}`
}
