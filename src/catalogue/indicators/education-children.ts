import type { Indicator } from '../indicator.ts'

export const educationChildren: Indicator = {
  id: 'education-children',
  title: 'Education of children and young people',
  shortTitle: 'Education, children',
  role: 'further',
  direction: 'higher-is-worse',
  unit: 'score',
  decimals: 2,
  denominatorWords: "the average resident's score",
  moreWords: 'Higher than',
  lessWords: 'Lower than',
  meaning:
    'The children and young people part of the education domain: attainment, absence and entry ' +
    'to higher education together in one score. Higher means more disadvantage in education.',
  source: 'Ministry of Housing, Communities and Local Government, English Indices of Deprivation',
  licence: 'Open Government Licence v3.0',
  caveat:
    'Part of the Index of Multiple Deprivation: never set it against the index as if it were an ' +
    'outcome. The score can be negative, and zero is not "none".',
}
