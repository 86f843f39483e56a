import type { Indicator } from '../indicator.ts'

export const unemploymentCensus: Indicator = {
  id: 'unemployment-census',
  title: 'Unemployment (census)',
  shortTitle: 'Unemployment',
  role: 'indicator',
  direction: 'higher-is-worse',
  unit: 'percent',
  decimals: 1,
  denominatorWords: 'of economically active adults',
  moreWords: 'Higher than',
  lessWords: 'Lower than',
  meaning:
    'People aged 16 and over who have no job, look for one and can start soon, of all who are ' +
    'economically active.',
  source: 'Office for National Statistics, Census 2021, table TS066, via Nomis',
  licence: 'Open Government Licence v3.0',
  caveat:
    'Taken on 21 March 2021, when pandemic support schemes were in force. Small counts are ' +
    'altered a little by the publisher to protect people.',
}
