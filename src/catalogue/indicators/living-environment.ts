import type { Indicator } from '../indicator.ts'

export const livingEnvironment: Indicator = {
  id: 'living-environment',
  title: 'Living environment',
  shortTitle: 'Living environment',
  role: 'further',
  direction: 'higher-is-worse',
  unit: 'score',
  decimals: 1,
  denominatorWords: "the average resident's score",
  moreWords: 'Higher than',
  lessWords: 'Lower than',
  meaning:
    'The quality of homes and of the surroundings outdoors, such as the air and road safety. ' +
    'Higher means more disadvantage.',
  source: 'Ministry of Housing, Communities and Local Government, English Indices of Deprivation',
  licence: 'Open Government Licence v3.0',
  caveat: 'Part of the Index of Multiple Deprivation, so the two are not independent.',
}
