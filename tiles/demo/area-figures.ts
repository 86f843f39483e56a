import { peopleOf } from './country.ts'
import { factorsOfGround } from './factors.ts'
import type { Ground } from './ground.ts'
import { type Figures, indicatorFigures, type People, type Scores, scoresOf } from './indicators.ts'
import { outcomeFigures } from './outcomes.ts'
import type { BandId } from './people.ts'
import { createRandom } from './prng.ts'
import { COUNTRY, type FigureId, TOWN } from './targets.ts'

export interface AreaFigures {
  readonly bands: readonly Readonly<Record<BandId, number>>[]
  readonly people: People
  readonly figures: Readonly<Record<FigureId, Figures>>
  /** The neighbourhood that is unlike its ward in one thing. */
  readonly standOut: number
}

const at = (column: Float64Array, row: number): number => column[row] as number

function rowsOfWard(ground: Ground, ward: number): number[] {
  return [...ground.wardOf.keys()].filter((row) => ground.wardOf[row] === ward)
}

/**
 * The neighbourhood that is to be the worst of its ward in four of the five indicators, and fine in
 * the fifth: the one nearest to the ninth decile of deprivation whose ward is not small.
 */
function chooseStandOut(ground: Ground, deprivation: Float64Array): number {
  const sizes = new Map<number, number>()
  for (const ward of ground.wardOf) sizes.set(ward, (sizes.get(ward) ?? 0) + 1)
  const cut = new Set(ground.cuts.map(({ neighbourhood }) => neighbourhood))
  const order = [...deprivation.keys()].sort((a, b) => at(deprivation, b) - at(deprivation, a))
  const fitting = order.filter((row) => {
    return (sizes.get(ground.wardOf[row] as number) ?? 0) >= 8 && !cut.has(row)
  })
  return fitting[Math.floor(fitting.length / 10)] as number
}

/** Lifts the scores of `row` just above all others of its ward, and lowers its barriers. */
function letStandOut(scores: Scores, row: number, ward: readonly number[]): void {
  for (const id of ['imd', 'unemployment-claimants', 'no-qualifications', 'good-health'] as const) {
    const others = ward.filter((other) => other !== row).map((other) => at(scores[id], other))
    scores[id][row] = Math.max(at(scores[id], row), Math.max(...others) + 0.25)
  }
  const barriers = Float64Array.from(scores['housing-barriers']).sort()
  scores['housing-barriers'][row] = at(barriers, Math.floor(barriers.length / 6))
}

/** All figures of the area's own neighbourhoods. */
export function figuresOfArea(ground: Ground, seed: number): AreaFigures {
  const targets = ground.plan.size === 'town' ? TOWN : COUNTRY
  const factors = factorsOfGround(ground, seed)
  const { bands, people } = peopleOf(ground.residents, factors, { seed, stream: 'ages' })
  const scores = scoresOf(factors, createRandom(seed, 'scores'))
  const standOut = chooseStandOut(ground, factors.deprivation)
  letStandOut(scores, standOut, rowsOfWard(ground, ground.wardOf[standOut] as number))
  const indicators = indicatorFigures(scores, people, targets)
  const outcomes = outcomeFigures(
    { indicators, factors, people },
    targets,
    createRandom(seed, 'outcomes'),
  )
  return { bands, people, figures: { ...indicators, ...outcomes }, standOut }
}
