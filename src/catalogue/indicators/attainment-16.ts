import type { Indicator } from '../indicator.ts'

export const attainment16: Indicator = {
  id: 'attainment-16',
  title: 'Attainment at 16',
  shortTitle: 'Attainment at 16',
  role: 'outcome',
  direction: 'lower-is-worse',
  unit: 'percent',
  decimals: 1,
  denominatorWords: 'of sixteen-year-olds who live here',
  moreWords: 'Higher than',
  lessWords: 'Lower than',
  meaning: 'Pupils who reach the expected standard at the end of secondary school (Key Stage 4).',
  source: 'Department for Education',
  licence: 'Open Government Licence v3.0',
  caveat:
    'Speaks of children who live here, wherever they go to school. Not published for ' +
    'neighbourhoods today. Figures of small groups vary a lot from year to year.',
}
