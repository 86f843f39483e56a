import { type Area, STATE } from './area.ts'
import { type FigureStyle, figureWords, formatNumber } from './figure.ts'
import type { IndicatorWords } from './indicator-words.ts'
import { type RowOfLevel, tableOf } from './row-words.ts'
import { NBSP } from './words.ts'

export interface ComparedFigure<T> {
  readonly indicator: T
  /** "53.1", "12.3 %" or why there is none. */
  readonly one: string
  readonly other: string
  /** Of the first against the second: "3.1 higher", "the same"; null where one has no figure. */
  readonly difference: string | null
}

interface CompareOptions<T> {
  readonly area: Area
  readonly one: RowOfLevel
  readonly other: RowOfLevel
  readonly indicators: readonly T[]
}

/** Two neighbourhoods, two wards, or one of each, figure by figure. */
export function compareRows<T extends IndicatorWords>(
  options: CompareOptions<T>,
): readonly ComparedFigure<T>[] {
  const { area, one, other, indicators } = options
  return indicators.map((indicator) => {
    const [first, second] = [cellOf(area, one, indicator.id), cellOf(area, other, indicator.id)]
    return {
      indicator,
      one: figureWords(first.value, first.state, indicator),
      other: figureWords(second.value, second.state, indicator),
      difference: differenceWords(first.value, second.value, indicator),
    }
  })
}

interface Cell {
  readonly value: number
  readonly state: number
}

function cellOf(area: Area, { level, row }: RowOfLevel, id: string): Cell {
  const column = tableOf(area, level).indicators.get(id)
  return {
    value: column?.values[row] ?? Number.NaN,
    state: column?.states[row] ?? STATE.notCollected,
  }
}

/**
 * How far one figure is from another, both as they are shown, so that a reader can check the sum.
 * Shares differ by points, since "2 % higher" would be a share of a share.
 */
function differenceWords(
  one: number,
  other: number,
  { unit, decimals }: FigureStyle,
): string | null {
  if (Number.isNaN(one) || Number.isNaN(other)) return null
  const difference = Number(one.toFixed(decimals)) - Number(other.toFixed(decimals))
  const size = formatNumber(Math.abs(difference), decimals)
  if (Number(size.replaceAll(',', '')) === 0) return 'the same'
  const points = unit === 'percent' ? `${NBSP}points` : ''
  return `${size}${points} ${difference > 0 ? 'higher' : 'lower'}`
}
