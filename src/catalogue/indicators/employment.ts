import type { Indicator } from '../indicator.ts'

export const employment: Indicator = {
  id: 'employment',
  title: 'Out of work (employment domain)',
  shortTitle: 'Out of work',
  role: 'further',
  direction: 'higher-is-worse',
  unit: 'percent',
  decimals: 1,
  denominatorWords: 'of residents of working age',
  moreWords: 'Higher than',
  lessWords: 'Lower than',
  meaning:
    'Residents of working age who would like to work but cannot, because of unemployment, ' +
    'illness, disability or caring, of all residents of working age.',
  source: 'Ministry of Housing, Communities and Local Government, English Indices of Deprivation',
  licence: 'Open Government Licence v3.0',
  caveat:
    'Published as a proportion from 0 to 1, shown here as a percentage. Wider than unemployment, ' +
    'and part of the Index of Multiple Deprivation.',
}
