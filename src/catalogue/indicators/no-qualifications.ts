import type { Indicator } from '../indicator.ts'

export const noQualifications: Indicator = {
  id: 'no-qualifications',
  title: 'No qualifications',
  shortTitle: 'No qualifications',
  role: 'indicator',
  direction: 'higher-is-worse',
  unit: 'percent',
  decimals: 1,
  denominatorWords: 'of adults 16+',
  moreWords: 'Higher than',
  lessWords: 'Lower than',
  meaning: 'People aged 16 and over who hold no formal qualification, of all aged 16 and over.',
  source: 'Office for National Statistics, Census 2021, table TS067, via Nomis',
  licence: 'Open Government Licence v3.0',
  caveat:
    'Counts adults of every age, so it is higher where more older people live. Small counts are ' +
    'altered a little by the publisher to protect people.',
}
