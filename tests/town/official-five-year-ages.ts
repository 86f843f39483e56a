import { PLANNED_NEIGHBOURHOODS, residentsOf } from './town-plan.ts'

export const FIVE_YEAR_AGES_FILE = 'nomis/census2021-ts007a-lsoa.csv'

const BANDS = [
  'Aged 4 years and under',
  ...Array.from({ length: 16 }, (_, index) => `Aged ${5 * index + 5} to ${5 * index + 9} years`),
  'Aged 85 years and over',
]

/** TS007A as Nomis lays it out: everybody over 84 but for 2 people in each other band. */
export function fiveYearAges(): string {
  const headings = ['date', 'geography', 'geography code', 'Age: Total']
  const rows = PLANNED_NEIGHBOURHOODS.map((one) => {
    const people = residentsOf(one)
    const counts = BANDS.map((_, index) => (index === 17 ? people - 34 : 2))
    return `2021,"${one.name}","${one.code}",${people},${counts.join(',')}`
  })
  const all = [...headings, ...BANDS.map((band) => `Age: ${band}`)]
  return `${[all.map((one) => `"${one}"`).join(','), ...rows].join('\n')}\n`
}
