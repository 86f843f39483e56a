import type { Indicator } from '../indicator.ts'

export const healthDeprivation: Indicator = {
  id: 'health-deprivation',
  title: 'Health deprivation and disability',
  shortTitle: 'Health deprivation',
  role: 'further',
  direction: 'higher-is-worse',
  unit: 'score',
  decimals: 2,
  denominatorWords: "the average resident's score",
  moreWords: 'Higher than',
  lessWords: 'Lower than',
  meaning:
    'The risk of dying early and of a life held back by poor physical or mental health, with ' +
    'age taken into account.',
  source: 'Ministry of Housing, Communities and Local Government, English Indices of Deprivation',
  licence: 'Open Government Licence v3.0',
  caveat:
    'A standardised score around zero: it can be negative, and zero is the middle of the country, ' +
    'not "none". Part of the Index of Multiple Deprivation.',
}
