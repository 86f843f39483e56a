import { type Area, type IndicatorColumn, STATE, VALUE_STATES } from '../area.ts'
import { isAveraged } from '../averaged.ts'
import type { Direction } from '../classification.ts'
import { type FigureStyle, formatFigure, stateWords } from '../figure.ts'
import { sortedColumn } from '../sorted-column.ts'
import { standingApart } from '../standing-apart.ts'
import { levelWords } from '../words.ts'
import { factsOf } from '../worse-than-country.ts'
import type { Membership } from './zone.ts'

/** What a figure of a zone needs to know of its indicator; an entry of the catalogue has it. */
export interface ZoneIndicator {
  readonly id: string
  readonly direction: Direction
}

/** A figure and the neighbourhoods that have it. */
export interface RangeEnd {
  readonly value: number
  readonly rows: readonly number[]
}

/** One indicator over a zone: its figure and everything that says what stands behind it. */
export interface ZoneFigure {
  readonly indicator: string
  /** sum(s d v) / sum(s d), s the share inside, d the indicator's own denominator; null where none. */
  readonly zone: number | null
  readonly area: number | null
  /** Weighted mean of the country; null where it is not available. */
  readonly country: number | null
  /** sum(s d): the people of its own denominator for whom the zone's figure speaks. */
  readonly people: number
  /** What it is weighted by, in words. */
  readonly weight: string
  /** False for ranks, deciles and medians, which have no mean: then the range stands for the zone. */
  readonly averaged: boolean
  /** Neighbourhoods inside or partly inside. */
  readonly neighbourhoods: number
  /** Lowest and highest figure of a neighbourhood inside or partly inside; null where none has one. */
  readonly lowest: RangeEnd | null
  readonly highest: RangeEnd | null
  /** Rows that stand apart from the zone by the rule of `standingApart`, ascending. */
  readonly outlying: readonly number[]
  /** Neighbourhoods without a figure, by the reason (index into `VALUE_STATES`). */
  readonly missing: readonly { readonly state: number; readonly neighbourhoods: number }[]
}

interface Context {
  readonly area: Area
  readonly indicator: ZoneIndicator
}

/** One indicator over a zone. Rows without a value or a denominator take no part in the mean. */
export function zoneFigure(membership: Membership, context: Context): ZoneFigure {
  const { area, indicator } = context
  const averaged = isAveraged(area, indicator.id)
  const column = area.neighbourhoods.indicators.get(indicator.id)
  const facts = factsOf(area, 'neighbourhood', indicator.id)
  const { mean, people } =
    column === undefined ? { mean: null, people: 0 } : partMean(column, membership)
  const zone = averaged ? mean : null
  return {
    indicator: indicator.id,
    zone,
    area: facts?.areaMean ?? null,
    country: facts?.national?.weightedMean ?? null,
    people,
    weight: facts?.weight ?? '',
    averaged,
    neighbourhoods: membership.rows.length,
    ...rangeOf(column, membership.rows),
    outlying: zone === null ? [] : outlyingRows(membership.rows, { ...context, zone }),
    missing: missingStates(column, membership.rows),
  }
}

/**
 * sum(s d v) / sum(s d): `weightedMean` in which each row counts by the share of it that is inside.
 * Null where nothing takes part.
 */
export function partMean(
  { values, denominators }: Pick<IndicatorColumn, 'values' | 'denominators'>,
  { rows, shares }: Pick<Membership, 'rows' | 'shares'>,
): { readonly mean: number | null; readonly people: number } {
  let [total, people] = [0, 0]
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!
    const value = values[row]!
    const weight = shares[at]! * denominators[row]!
    if (Number.isNaN(value) || !(weight > 0)) continue
    total += value * weight
    people += weight
  }
  return { mean: people > 0 ? total / people : null, people }
}

function rangeOf(
  column: IndicatorColumn | undefined,
  rows: Uint32Array,
): Pick<ZoneFigure, 'lowest' | 'highest'> {
  const values = column?.values ?? new Float32Array()
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  let [lowestRows, highestRows]: [number[], number[]] = [[], []]
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!
    const value = values[row]!
    if (value < lowest) [lowest, lowestRows] = [value, []]
    if (value > highest) [highest, highestRows] = [value, []]
    if (value === lowest) lowestRows.push(row)
    if (value === highest) highestRows.push(row)
  }
  if (lowest > highest) return { lowest: null, highest: null }
  return {
    lowest: { value: lowest, rows: lowestRows },
    highest: { value: highest, rows: highestRows },
  }
}

/** Plain loops: they run for every indicator at every move of the pointer. */
function rowsWhere(rows: Uint32Array, holds: (row: number) => boolean): number[] {
  const found: number[] = []
  for (let at = 0; at < rows.length; at += 1) if (holds(rows[at]!)) found.push(rows[at]!)
  return found
}

function outlyingRows(
  rows: Uint32Array,
  { area, indicator: { id, direction }, zone }: Context & { readonly zone: number },
): number[] {
  const column = area.neighbourhoods.indicators.get(id)
  const facts = factsOf(area, 'neighbourhood', id)
  const mean = facts?.national?.weightedMean ?? facts?.areaMean ?? null
  if (column === undefined || mean === null || rows.length < 2) return []
  const sorted = facts?.national?.quantiles ?? sortedColumn(column.values)
  const apart = standingApart({ whole: zone, mean, sorted, direction })
  return rowsWhere(rows, (row) => apart(column.values[row]!))
}

function missingStates(
  column: IndicatorColumn | undefined,
  rows: Uint32Array,
): ZoneFigure['missing'] {
  const counts = VALUE_STATES.map(() => 0)
  for (let at = 0; at < rows.length; at += 1) {
    const state = column === undefined ? STATE.notCollected : column.states[rows[at]!]!
    counts[state]! += 1
  }
  return counts.flatMap((neighbourhoods, state) =>
    state === STATE.value || neighbourhoods === 0 ? [] : [{ state, neighbourhoods }],
  )
}

/** "51.2"; "3 to 9" where it is never averaged; a dash where there is none. */
export function zoneFigureWords(
  { averaged, zone, lowest, highest }: Pick<ZoneFigure, 'averaged' | 'zone' | 'lowest' | 'highest'>,
  style: FigureStyle,
): string {
  if (zone !== null) return formatFigure(zone, style)
  if (averaged || lowest === null || highest === null) return '–'
  return `${formatFigure(lowest.value, style)} to ${formatFigure(highest.value, style)}`
}

/** "2 of 19 neighbourhoods not published", one entry a reason; none where every row has a figure. */
export function missingWords({
  missing,
  neighbourhoods: all,
}: Pick<ZoneFigure, 'missing' | 'neighbourhoods'>): string[] {
  return missing.map(
    ({ state, neighbourhoods }) =>
      `${neighbourhoods} of ${all} ${levelWords('neighbourhood', all)} ${stateWords(state)}`,
  )
}
