import { PLANNED_NEIGHBOURHOODS, residentsOf } from './town-plan.ts'

/** Headings quoted and spaced as the Nomis bulk files have them. */
function census(table: string, categories: readonly string[], counts: readonly number[][]): string {
  const quoted = ['date', 'geography', 'geography code', ...categories.map((one) => table + one)]
  const rows = PLANNED_NEIGHBOURHOODS.map((one) => {
    const values = counts[one.number - 1] ?? []
    return `2021,"${one.name}","${one.code}",${values.join(',')}\n`
  })
  return `${quoted.map((heading) => `"${heading}"`).join(',')}\n${rows.join('')}`
}

export function health(): string {
  const categories = [
    'Total: All usual residents',
    'Very good health',
    'Good health',
    'Fair health',
    'Bad health',
    'Very bad health',
  ]
  const counts = PLANNED_NEIGHBOURHOODS.map((one) => {
    const people = residentsOf(one)
    const bad = 5 * one.number
    return [people, people - 4 * bad - 60, 2 * bad, 60, bad, bad]
  })
  return census('General health: ', categories, counts)
}

export function activity(): string {
  const others = 'Economically active (excluding full-time students)'
  const students = 'Economically active and a full-time student'
  const categories = [
    'Total: All usual residents aged 16 years and over',
    others,
    `${others}:In employment`,
    `${others}: Unemployed`,
    students,
    `${students}:In employment`,
    `${students}: Unemployed`,
    'Economically inactive',
  ]
  const counts = PLANNED_NEIGHBOURHOODS.map((one) => {
    const adults = residentsOf(one) - 50
    const inactive = 2 * Math.floor(adults / 5)
    const active = adults - inactive - 20
    return [adults, active, active - one.number, one.number, 20, 18, 2, inactive]
  })
  return census('Economic activity status: ', categories, counts)
}

export function qualifications(): string {
  const categories = [
    'Total: All usual residents aged 16 years and over',
    'No qualifications',
    'Level 1 and entry level qualifications',
    'Level 2 qualifications',
    'Apprenticeship',
    'Level 3 qualifications',
    'Level 4 qualifications and above',
    'Other qualifications',
  ]
  const counts = PLANNED_NEIGHBOURHOODS.map((one) => {
    const adults = residentsOf(one) - 50
    return [adults, 10 * one.number, 20, 30, 10, 30, adults - 10 * one.number - 95, 5]
  })
  return census('Highest level of qualification: ', categories, counts)
}
