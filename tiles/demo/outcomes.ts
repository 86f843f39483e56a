import type { Spread } from './distribution.ts'
import type { Factors } from './factors.ts'
import { type Figures, MISSING, type People } from './indicators.ts'
import type { Random } from './prng.ts'
import { residualsOf } from './least-squares.ts'
import { EXPLAINED, FIVE, type IndicatorId, OUTCOME_IDS, type OutcomeId } from './targets.ts'

/**
 * How much each of the five bears on an outcome: deprivation most, and most at 16; work and adult
 * education less; health and housing least (source reports). Signs as the figures run.
 */
const BEARING: Readonly<Record<OutcomeId, readonly number[]>> = {
  'attainment-5': [-0.5, -0.2, -0.25, 0.1, 0.08],
  'attainment-11': [-0.55, -0.22, -0.25, 0.08, 0.06],
  'attainment-16': [-0.75, -0.2, -0.3, 0.06, 0.05],
}

function meanAndSd(column: Float64Array, rows: readonly number[]): { mean: number; sd: number } {
  let [sum, squares] = [0, 0]
  for (const row of rows) sum += column[row] as number
  const mean = sum / rows.length
  for (const row of rows) squares += ((column[row] as number) - mean) ** 2
  return { mean, sd: Math.sqrt(squares / rows.length) }
}

/** The column with mean 0 and standard deviation 1 over the given rows. */
function standardisedOver(column: Float64Array, rows: readonly number[]): Float64Array {
  const { mean, sd } = meanAndSd(column, rows)
  return column.map((value) => (value - mean) / sd)
}

/** The rows with the fewest pupils are suppressed, a few others were not collected. */
function missingOutcomes(pupils: Float64Array, random: Random): Uint8Array {
  const missing = Uint8Array.from(pupils, () =>
    random.next() < 0.012 ? MISSING.notCollected : MISSING.none,
  )
  const order = pupils.map((count) => count + random.next())
  const limit = Float64Array.from(order).sort()[Math.round(pupils.length / 40)] as number
  order.forEach((count, row) => {
    if (count < limit) missing[row] = MISSING.suppressed
  })
  return missing
}

interface Wanted {
  readonly id: OutcomeId
  readonly spread: Spread
  /** What the five do not explain, before it is made independent of them. */
  readonly rest: Float64Array
  /** Rows that have this outcome and all five indicators. */
  readonly rows: readonly number[]
}

/**
 * An outcome of which the five explain the wanted part exactly over `rows`: a weighted sum of them,
 * plus a rest from which all that they could explain is taken out first. Only the limits of the
 * range and the rounding to one decimal blur it.
 */
function explainedOutcome(five: readonly Float64Array[], wanted: Wanted): Float64Array {
  const { id, spread, rest, rows } = wanted
  const bearing = BEARING[id]
  const columns = five.map((column) => standardisedOver(column, rows))
  const sum = rest.map((_, row) =>
    columns.reduce((all, column, k) => all + (bearing[k] as number) * (column[row] as number), 0),
  )
  const explained = standardisedOver(sum, rows)
  const own = standardisedOver(residualsOf(rest, columns, rows), rows)
  const [a, b] = [Math.sqrt(EXPLAINED[id]), Math.sqrt(1 - EXPLAINED[id])]
  return rest.map((_, row) => {
    const score = a * (explained[row] as number) + b * (own[row] as number)
    const value = Math.round(10 * (spread.mean + spread.sd * score)) / 10
    return Math.min(spread.high, Math.max(spread.low, value))
  })
}

/** The outcomes of all rows, given their indicators. */
export function outcomeFigures(
  given: {
    readonly indicators: Readonly<Record<IndicatorId, Figures>>
    readonly factors: Factors
    readonly people: People
  },
  targets: Readonly<Record<OutcomeId, Spread>>,
  random: Random,
): Record<OutcomeId, Figures> {
  const { indicators, factors, people } = given
  const five = FIVE.map((id) => indicators[id])
  const figures = (id: OutcomeId): Figures => {
    const missing = missingOutcomes(people.pupils, random)
    const rows = [...missing.keys()].filter(
      (row) => missing[row] === 0 && five.every((column) => column.missing[row] === 0),
    )
    const rest = factors.schooling.map((score) => {
      const chance = Math.max(-2.3, Math.min(2.3, random.normal()))
      return 0.6 * Math.max(-2.3, Math.min(2.3, score)) + 0.8 * chance
    })
    const values = explainedOutcome(
      five.map((column) => column.values),
      { id, spread: targets[id], rest, rows },
    )
    return { values, denominators: people.pupils, missing }
  }
  return Object.fromEntries(OUTCOME_IDS.map((id) => [id, figures(id)])) as Record<
    OutcomeId,
    Figures
  >
}
