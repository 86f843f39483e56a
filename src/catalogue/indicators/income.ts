import type { Indicator } from '../indicator.ts'

export const income: Indicator = {
  id: 'income',
  title: 'Low income',
  shortTitle: 'Low income',
  role: 'further',
  direction: 'higher-is-worse',
  unit: 'percent',
  decimals: 1,
  denominatorWords: 'of residents',
  moreWords: 'Higher than',
  lessWords: 'Lower than',
  meaning: 'Residents who live on a low income, out of work or in work, of all residents.',
  source: 'Ministry of Housing, Communities and Local Government, English Indices of Deprivation',
  licence: 'Open Government Licence v3.0',
  caveat:
    'Published as a proportion from 0 to 1, shown here as a percentage. Part of the Index of ' +
    'Multiple Deprivation, so the two are not independent.',
}
