import type { Indicator } from '../indicator.ts'

export const imd: Indicator = {
  id: 'imd',
  title: 'Deprivation (IMD score)',
  shortTitle: 'Deprivation',
  role: 'indicator',
  direction: 'higher-is-worse',
  unit: 'score',
  decimals: 1,
  denominatorWords: "the average resident's score",
  moreWords: 'More deprived than',
  lessWords: 'Less deprived than',
  meaning:
    'The Index of Multiple Deprivation: income, employment, education, health, crime, housing and ' +
    'services, and living environment together in one score.',
  source: 'Ministry of Housing, Communities and Local Government, English Indices of Deprivation',
  licence: 'Open Government Licence v3.0',
  caveat:
    'A score, not a share of people: 40 is not twice as deprived as 20. Scores of different ' +
    'editions cannot be compared.',
}
