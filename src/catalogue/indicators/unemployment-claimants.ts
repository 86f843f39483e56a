import type { Indicator } from '../indicator.ts'

export const unemploymentClaimants: Indicator = {
  id: 'unemployment-claimants',
  title: 'Unemployment',
  shortTitle: 'Unemployment',
  role: 'indicator',
  direction: 'higher-is-worse',
  unit: 'percent',
  decimals: 1,
  denominatorWords: 'of residents aged 16 to 64',
  moreWords: 'Higher than',
  lessWords: 'Lower than',
  meaning:
    'Residents who claim a benefit because they are unemployed, of all residents aged 16 to 64.',
  source: 'Office for National Statistics, claimant count, via Nomis',
  licence: 'Open Government Licence v3.0',
  caveat:
    'Counts people who claim. Not everyone who looks for work claims, and some who claim are in ' +
    'work with low earnings.',
}
