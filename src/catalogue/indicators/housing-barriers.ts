import type { Indicator } from '../indicator.ts'

export const housingBarriers: Indicator = {
  id: 'housing-barriers',
  title: 'Barriers to housing and services',
  shortTitle: 'Housing barriers',
  role: 'indicator',
  direction: 'higher-is-worse',
  unit: 'score',
  decimals: 1,
  denominatorWords: "the average resident's score",
  moreWords: 'Higher than',
  lessWords: 'Lower than',
  meaning:
    'How hard it is to find a decent, affordable home and to reach everyday services; one of the ' +
    'seven parts of the Index of Multiple Deprivation.',
  source: 'Ministry of Housing, Communities and Local Government, English Indices of Deprivation',
  licence: 'Open Government Licence v3.0',
  caveat:
    'Part of the Index of Multiple Deprivation, so the two are not independent. It often runs ' +
    'against the other indicators. Scores of different editions cannot be compared.',
}
