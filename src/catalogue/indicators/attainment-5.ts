import type { Indicator } from '../indicator.ts'

export const attainment5: Indicator = {
  id: 'attainment-5',
  title: 'Attainment at 5',
  shortTitle: 'Attainment at 5',
  role: 'outcome',
  direction: 'lower-is-worse',
  unit: 'percent',
  decimals: 1,
  denominatorWords: 'of five-year-olds who live here',
  moreWords: 'Higher than',
  lessWords: 'Lower than',
  meaning: 'Children who reach the expected level at the end of the early years foundation stage.',
  source: 'Department for Education',
  licence: 'Open Government Licence v3.0',
  caveat:
    'Speaks of children who live here, wherever they go to school. Not published for ' +
    'neighbourhoods today. Figures of small groups vary a lot from year to year.',
}
