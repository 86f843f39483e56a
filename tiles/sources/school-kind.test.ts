import { expect, test } from 'vitest'
import { placeKindById } from '../../src/catalogue/places.ts'
import { schoolKind } from './school-kind.ts'

const CASES = [
  ['Community school', 'Local authority maintained schools', 'Primary', 'primary-school'],
  ['Academy converter', 'Academies', 'Middle deemed primary', 'primary-school'],
  ['Academy converter', 'Academies', 'Secondary', 'secondary-school'],
  ['Academy converter', 'Academies', 'Middle deemed secondary', 'secondary-school'],
  ['University technical college', 'Free Schools', 'Secondary', 'secondary-school'],
  ['City technology college', 'Independent schools', 'Not applicable', 'secondary-school'],
  ['Free schools', 'Free Schools', 'All-through', 'all-through-school'],
  [
    'Local authority nursery school',
    'Local authority maintained schools',
    'Nursery',
    'nursery-school',
  ],
  ['Community special school', 'Special schools', 'Not applicable', 'special-school'],
  ['Free schools special', 'Free Schools', 'Not applicable', 'special-school'],
  ['Other independent special school', 'Special schools', 'Not applicable', 'special-school'],
  ['Other independent school', 'Independent schools', 'Not applicable', 'independent-school'],
  [
    'Pupil referral unit',
    'Local authority maintained schools',
    'Not applicable',
    'alternative-provision',
  ],
  ['Free schools alternative provision', 'Free Schools', 'Not applicable', 'alternative-provision'],
  ['Further education', 'Colleges', '16 plus', 'post-16-college'],
  ['Sixth form centres', 'Colleges', 'Not applicable', 'post-16-college'],
  ['Special post 16 institution', 'Other types', 'Not applicable', 'post-16-college'],
  ['Academy 16-19 converter', 'Academies', '16 plus', 'post-16-college'],
  ['Free schools 16 to 19', 'Free Schools', '16 plus', 'post-16-college'],
] as const

const SCHOOLS = CASES.map(([type, group, phase, kind]) => ({ type, group, phase, kind }))

test.each(SCHOOLS)('$type ($group, $phase) is a $kind', ({ kind, ...school }) => {
  expect(schoolKind(school)).toBe(kind)
  expect(placeKindById(kind)).toMatchObject({ id: kind, file: 'schools' })
})

test.each([
  ['Welsh establishment', 'Welsh schools', 'Not applicable'],
  ['Higher education institutions', 'Universities', 'Not applicable'],
  ['British schools overseas', 'Other types', 'Not applicable'],
  ["Children's Centre", "Children's Centres", 'Not applicable'],
  ['Secure units', 'Other types', 'Not applicable'],
  ['Online provider', 'Online provider', 'Secondary'],
  ['Something new', 'Other types', 'Not applicable'],
])('%s (%s, %s) is not shown as a school', (type, group, phase) => {
  expect(schoolKind({ type, group, phase })).toBeNull()
})
