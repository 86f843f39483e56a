import { spreadByRank, type Spread } from './distribution.ts'
import type { Factors } from './factors.ts'
import type { Random } from './prng.ts'
import { INDICATOR_IDS, type IndicatorId } from './targets.ts'

/** How many people each row has, by the denominators of the figures. */
export interface People {
  readonly residents: Float64Array
  readonly children: Float64Array
  readonly adults: Float64Array
  readonly workingAge: Float64Array
  /** Pupils of one school year. */
  readonly pupils: Float64Array
}

/** Stored in `missing`: why a row has no figure. */
export const MISSING = { none: 0, suppressed: 1, notCollected: 2 } as const

export interface Figures {
  /** The true figure of every row, also where it is not published. */
  readonly values: Float64Array
  readonly denominators: Float64Array
  readonly missing: Uint8Array
}

interface Recipe {
  readonly parts: Partial<Record<keyof Factors, number>>
  /** Share of a row's own chance; parts and noise make a variance of about 1. */
  readonly noise: number
  /** -1 where high values mean less disadvantage. */
  readonly turn: 1 | -1
  readonly of: keyof People
  /** Published as a share of people, so the figure is a whole number of them. */
  readonly counted: boolean
}

/** Deprivation runs through all but the way to services, most through the IMD that measures it. */
const RECIPES: Readonly<Record<IndicatorId, Recipe>> = {
  imd: { parts: { deprivation: 0.96 }, noise: 0.26, turn: 1, of: 'residents', counted: false },
  idaci: {
    parts: { deprivation: 0.88, work: 0.25 },
    noise: 0.35,
    turn: 1,
    of: 'children',
    counted: false,
  },
  'unemployment-claimants': {
    parts: { deprivation: 0.78, work: 0.5 },
    noise: 0.35,
    turn: 1,
    of: 'workingAge',
    counted: true,
  },
  'no-qualifications': {
    parts: { deprivation: 0.7, skills: 0.55, ageing: 0.2, central: -0.2 },
    noise: 0.3,
    turn: 1,
    of: 'adults',
    counted: true,
  },
  'good-health': {
    parts: { deprivation: 0.62, ageing: 0.6 },
    noise: 0.42,
    turn: -1,
    of: 'residents',
    counted: true,
  },
  'housing-barriers': {
    parts: { deprivation: -0.1, access: 0.85 },
    noise: 0.5,
    turn: 1,
    of: 'residents',
    counted: false,
  },
}

export type Scores = Record<IndicatorId, Float64Array>

/** One score a row and indicator, high = more disadvantage; only their order will count. */
export function scoresOf(factors: Factors, random: Random): Scores {
  const column = (id: IndicatorId): Float64Array => {
    const { parts, noise } = RECIPES[id]
    const weights = Object.entries(parts) as [keyof Factors, number][]
    return factors.deprivation.map((_, row) => {
      let score = noise * random.normal()
      for (const [name, weight] of weights) score += weight * (factors[name][row] as number)
      return score
    })
  }
  return Object.fromEntries(INDICATOR_IDS.map((id) => [id, column(id)])) as Scores
}

function asPublished(value: number, denominator: number, recipe: Recipe & Spread): number {
  // Scores come with three decimals.
  if (!recipe.counted) return Math.round(value * 1000) / 1000
  const least = Math.ceil((recipe.low / 100) * denominator)
  const most = Math.floor((recipe.high / 100) * denominator)
  const count = Math.round((value / 100) * denominator)
  return (100 * Math.min(most, Math.max(least, count))) / denominator
}

/**
 * Figures in the wanted distributions. About one row in a hundred, those with the fewest claimants,
 * has its claimants suppressed.
 */
export function indicatorFigures(
  scores: Scores,
  people: People,
  targets: Readonly<Record<IndicatorId, Spread>>,
): Record<IndicatorId, Figures> {
  const figures = (id: IndicatorId): Figures => {
    const recipe = { ...RECIPES[id], ...targets[id] }
    const spread = spreadByRank(
      scores[id].map((score) => recipe.turn * score),
      targets[id],
    )
    const denominators = people[recipe.of]
    const values = spread.map((value, row) =>
      asPublished(value, denominators[row] as number, recipe),
    )
    const missing = new Uint8Array(values.length)
    if (id === 'unemployment-claimants') {
      const limit = Float64Array.from(spread).sort()[Math.round(values.length / 100)] as number
      spread.forEach((value, row) => {
        if (value < limit) missing[row] = MISSING.suppressed
      })
    }
    return { values, denominators, missing }
  }
  return Object.fromEntries(INDICATOR_IDS.map((id) => [id, figures(id)])) as Record<
    IndicatorId,
    Figures
  >
}
