import { type IndicatorColumn, VALUE_STATES, type ValueState } from '../area.ts'
import type { Membership } from './zone.ts'

export interface RowValue {
  readonly row: number
  readonly value: number
}

/** One indicator or outcome of a zone. */
export interface ZoneFigure {
  readonly indicator: string
  /**
   * sum(share x denominator x value) / sum(share x denominator) over the neighbourhoods that have a
   * value; null where none has one.
   */
  readonly value: number | null
  /** How many people, of the indicator's own denominator, the figure speaks for. */
  readonly people: number
  /** Neighbourhoods inside or partly inside that take part, and all of them. */
  readonly withValue: number
  readonly neighbourhoods: number
  /** Lowest and highest among those that take part. */
  readonly range: { readonly lowest: RowValue; readonly highest: RowValue } | null
  /**
   * Neighbourhoods that differ from the zone's figure by more than 1.5 standard deviations of all
   * the area's neighbourhoods, furthest first.
   */
  readonly outlying: readonly RowValue[]
  /** Neighbourhoods without a value, by reason; reasons that do not occur are left out. */
  readonly missing: readonly {
    readonly state: Exclude<ValueState, 'value'>
    readonly count: number
  }[]
}

/** How far a neighbourhood may lie from its zone before it is named, in standard deviations. */
export const OUTLYING_DEVIATIONS = 1.5

export interface ZoneFigureOptions {
  readonly indicator: string
  readonly column: IndicatorColumn
  /** Population standard deviation of the column, from `columnDeviation`. */
  readonly deviation: number
}

/** The figure of one indicator for the people of a zone. */
export function zoneFigure(
  { rows, shares }: Membership,
  { indicator, column, deviation }: ZoneFigureOptions,
): ZoneFigure {
  const { values, denominators, states } = column
  const taking: RowValue[] = []
  const missing = new Array<number>(VALUE_STATES.length).fill(0)
  let [total, people] = [0, 0]
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i]!
    const value = values[row]!
    if (Number.isNaN(value)) {
      missing[states[row]!]! += 1
      continue
    }
    taking.push({ row, value })
    const weight = shares[i]! * denominators[row]!
    if (!(weight > 0)) continue
    total += value * weight
    people += weight
  }
  const value = people > 0 ? total / people : null
  return {
    indicator,
    value,
    people,
    withValue: taking.length,
    neighbourhoods: rows.length,
    range: rangeOf(taking),
    outlying: outlyingOf(taking, { value, deviation }),
    missing: VALUE_STATES.flatMap((state, index) =>
      state === 'value' || missing[index] === 0 ? [] : [{ state, count: missing[index]! }],
    ),
  }
}

/** Population standard deviation of the values that are there; 0 where there is none. */
export function columnDeviation({ values }: IndicatorColumn): number {
  let [count, mean, squares] = [0, 0, 0]
  // Welford's update: one pass, and no loss of digits where values are large and alike.
  for (const value of values) {
    if (Number.isNaN(value)) continue
    count += 1
    const step = value - mean
    mean += step / count
    squares += step * (value - mean)
  }
  return count === 0 ? 0 : Math.sqrt(squares / count)
}

function rangeOf(taking: readonly RowValue[]): ZoneFigure['range'] {
  const [first] = taking
  if (first === undefined) return null
  let [lowest, highest] = [first, first]
  for (const one of taking) {
    if (one.value < lowest.value) lowest = one
    if (one.value > highest.value) highest = one
  }
  return { lowest, highest }
}

function outlyingOf(
  taking: readonly RowValue[],
  { value, deviation }: { value: number | null; deviation: number },
): RowValue[] {
  if (value === null || !(deviation > 0)) return []
  const distance = (one: RowValue) => Math.abs(one.value - value)
  return taking
    .filter((one) => distance(one) > OUTLYING_DEVIATIONS * deviation)
    .sort((one, two) => distance(two) - distance(one) || one.row - two.row)
}
