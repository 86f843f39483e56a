import type { Indicator } from '../indicator.ts'

export const attainment11: Indicator = {
  id: 'attainment-11',
  title: 'Attainment at 11',
  shortTitle: 'Attainment at 11',
  role: 'outcome',
  direction: 'lower-is-worse',
  unit: 'percent',
  decimals: 1,
  denominatorWords: 'of eleven-year-olds who live here',
  moreWords: 'Higher than',
  lessWords: 'Lower than',
  meaning: 'Pupils who reach the expected standard at the end of primary school (Key Stage 2).',
  source: 'Department for Education',
  licence: 'Open Government Licence v3.0',
  caveat:
    'Speaks of children who live here, wherever they go to school. Not published for ' +
    'neighbourhoods today. Figures of small groups vary a lot from year to year.',
}
