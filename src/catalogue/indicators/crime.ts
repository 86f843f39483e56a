import type { Indicator } from '../indicator.ts'

export const crime: Indicator = {
  id: 'crime',
  title: 'Crime',
  shortTitle: 'Crime',
  role: 'further',
  direction: 'higher-is-worse',
  unit: 'score',
  decimals: 2,
  denominatorWords: "the average resident's score",
  moreWords: 'Higher than',
  lessWords: 'Lower than',
  meaning: 'The risk of being harmed by crime, to the person or to property, near home.',
  source: 'Ministry of Housing, Communities and Local Government, English Indices of Deprivation',
  licence: 'Open Government Licence v3.0',
  caveat:
    'A standardised score around zero: it can be negative, and zero is the middle of the country, ' +
    'not "none". It says where recorded crime happens, not who commits it. Part of the Index of ' +
    'Multiple Deprivation.',
}
