import type { Indicator } from '../indicator.ts'

export const idaci: Indicator = {
  id: 'idaci',
  title: 'Children in low-income families (IDACI)',
  shortTitle: 'Children, low income',
  role: 'further',
  direction: 'higher-is-worse',
  unit: 'percent',
  decimals: 1,
  denominatorWords: 'of children aged 0 to 15',
  moreWords: 'Higher than',
  lessWords: 'Lower than',
  meaning:
    'Children aged 0 to 15 who live in families with a low income, of all children of that age ' +
    '(Income Deprivation Affecting Children Index).',
  source: 'Ministry of Housing, Communities and Local Government, English Indices of Deprivation',
  licence: 'Open Government Licence v3.0',
  caveat:
    'Published as a proportion from 0 to 1, shown here as a percentage. Part of the income domain ' +
    'of the Index of Multiple Deprivation, so the two are not independent.',
}
