import type { Spread } from './distribution.ts'

export const INDICATOR_IDS = [
  'imd',
  'unemployment-claimants',
  'no-qualifications',
  'good-health',
  'housing-barriers',
  'idaci',
] as const
export type IndicatorId = (typeof INDICATOR_IDS)[number]

/** The five that the outcomes are explained by; IDACI is a part of the IMD and stays out. */
export const FIVE = [
  'imd',
  'unemployment-claimants',
  'no-qualifications',
  'good-health',
  'housing-barriers',
] as const satisfies readonly IndicatorId[]

export const OUTCOME_IDS = ['attainment-5', 'attainment-11', 'attainment-16'] as const
export type OutcomeId = (typeof OUTCOME_IDS)[number]

export type FigureId = IndicatorId | OutcomeId

/**
 * The made-up country: mean, standard deviation, lowest and highest value over England's LSOAs in
 * the source reports (figures of 2001 to 2011, unweighted). IDACI is not among them: the figures
 * for it are plausible ones of our own.
 */
export const COUNTRY: Readonly<Record<FigureId, Spread>> = {
  'good-health': { mean: 68.71, sd: 6.32, low: 37.34, high: 93.12 },
  'unemployment-claimants': { mean: 2.42, sd: 2.08, low: 0, high: 22.8 },
  'no-qualifications': { mean: 29.26, sd: 11.31, low: 0.87, high: 67.63 },
  imd: { mean: 21.67, sd: 15.51, low: 0.53, high: 87.8 },
  'housing-barriers': { mean: 21.69, sd: 11.09, low: 0.34, high: 70.14 },
  'attainment-5': { mean: 68.09, sd: 11.89, low: 17, high: 94 },
  'attainment-11': { mean: 65.68, sd: 11.9, low: 13, high: 92 },
  'attainment-16': { mean: 53.04, sd: 15.37, low: 10.3, high: 92.8 },
  idaci: { mean: 21.8, sd: 15.2, low: 0.4, high: 82 },
}

const within = (id: FigureId, mean: number, sd: number): Spread => ({ ...COUNTRY[id], mean, sd })

/**
 * The made-up town: a disadvantaged one, worse than its country in all but the way to services.
 * Ranges stay within the country's.
 */
export const TOWN: Readonly<Record<FigureId, Spread>> = {
  'good-health': within('good-health', 65.4, 6.2),
  'unemployment-claimants': within('unemployment-claimants', 4.3, 2.7),
  'no-qualifications': within('no-qualifications', 34.5, 10.6),
  imd: within('imd', 30, 16),
  'housing-barriers': within('housing-barriers', 19.8, 9.2),
  'attainment-5': within('attainment-5', 62.5, 10.8),
  'attainment-11': within('attainment-11', 61, 10.9),
  'attainment-16': within('attainment-16', 46.5, 13.2),
  idaci: within('idaci', 30.5, 15.4),
}

/** Part of the variance between neighbourhoods that the five explain together (source reports). */
export const EXPLAINED: Readonly<Record<OutcomeId, number>> = {
  'attainment-5': 0.11,
  'attainment-11': 0.15,
  'attainment-16': 0.37,
}
