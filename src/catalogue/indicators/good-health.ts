import type { Indicator } from '../indicator.ts'

export const goodHealth: Indicator = {
  id: 'good-health',
  title: 'Good health',
  shortTitle: 'Good health',
  role: 'indicator',
  direction: 'lower-is-worse',
  unit: 'percent',
  decimals: 1,
  denominatorWords: 'of residents',
  moreWords: 'Higher than',
  lessWords: 'Lower than',
  meaning: 'Residents who say that their health is good or very good, of all residents.',
  source: 'Office for National Statistics, Census 2021, table TS037, via Nomis',
  licence: 'Open Government Licence v3.0',
  caveat:
    'What people say of their own health, at every age, so it is lower where more older people ' +
    'live. Small counts are altered a little by the publisher to protect people.',
}
