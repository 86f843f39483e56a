// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { placesQuery } from '../../data/places.ts'
import type { Place } from '../../domain/place.ts'
import { success } from '../../domain/result.ts'
import { InTestford } from '../current-fixture.tsx'
import { Inspector } from './Inspector.tsx'

afterEach(cleanup)

const SCHOOL: Place = {
  id: 'urn:1',
  name: 'Mill Hill Primary',
  kind: 'primary-school',
  lng: -1.5,
  lat: 52.5,
  outside: true,
  address: '1 Mill Road',
  postcode: 'TF1 1AA',
  website: 'www.example.org/',
  phone: null,
  serves: null,
  ageFrom: 3,
  ageTo: 11,
  hours: null,
  offers: null,
  source: 'gias',
  school: {
    type: 'Community school',
    phase: 'Primary',
    pupils: 1412,
    freeSchoolMealsPercent: 31.25,
    sixthForm: false,
    inspection: {
      date: '2025-11-04',
      framework: 'Inspection framework 2025',
      judgements: [{ aspect: 'Inclusion', outcome: 'Strong' }],
    },
    results: [
      {
        stage: 'key-stage-2',
        year: '2024/25',
        pupils: 58,
        measures: [
          { measure: 'Reading progress', unit: 'score', value: -1.5, missing: null },
          { measure: 'Expected standard', unit: 'percent', value: 46, missing: null },
          { measure: 'Higher standard', unit: 'percent', value: null, missing: 'suppressed' },
        ],
      },
    ],
  },
}

function show(place: Place, id = place.id) {
  const client = new QueryClient()
  client.setQueryData(placesQuery('testford', 'schools').queryKey, success([place]))
  client.setQueryData(placesQuery('testford', 'services').queryKey, success([]))
  client.setQueryData(placesQuery('testford', 'assets').queryKey, success([]))
  return render(
    <QueryClientProvider client={client}>
      <InTestford view={{ room: 'places', selection: { kind: 'place', id } }}>
        <Inspector />
      </InTestford>
    </QueryClientProvider>,
  )
}

const factsShown = () =>
  Object.fromEntries(
    screen
      .getAllByRole('term')
      .map((term) => [term.textContent, term.nextElementSibling?.textContent]),
  )

test('a school says what is known, with each judgement beside its aspect, and who says so', () => {
  show(SCHOOL)
  expect(factsShown()).toEqual({
    'For ages': '3–11',
    Phase: 'Primary',
    Type: 'Community school',
    Pupils: '1,412',
    'Free school meals': '31.3\u00a0% of pupils',
    Inspection: '4 November 2025, Inspection framework 2025Inclusion: Strong',
    'Results at 11':
      'School year 2024/25, 58 pupils. Of the pupils who go to this school, wherever they live; not of the ' +
      'children who live nearby.Reading progress: −1.5Expected standard: 46\u00a0%Higher standard: not published',
    Address: '1 Mill Road, TF1\u00a01AA',
    Website: 'example.org',
    Source: 'Get information about schools, Department for Education, September 2025',
  })
  expect(screen.getByText('outside Testford')).toBeTruthy()
  expect(screen.getByRole('link').getAttribute('href')).toBe('https://www.example.org/')
})

test('the lack of a sixth form is said only of schools that teach that old', () => {
  const sixthForm = (ageTo: number, has: boolean) => {
    show({ ...SCHOOL, ageTo, school: SCHOOL.school && { ...SCHOOL.school, sixthForm: has } })
    const words = factsShown()['Sixth form']
    cleanup()
    return words
  }
  expect(sixthForm(11, false)).toBeUndefined()
  expect(sixthForm(16, false)).toBe('no')
  expect(sixthForm(18, true)).toBe('yes')
})

test('an address that is no page of the web is shown and not linked', () => {
  show({ ...SCHOOL, website: 'javascript:alert(1)' })
  expect(factsShown()['Website']).toBe('javascript:alert(1)')
  expect(screen.queryByRole('link')).toBeNull()
})

test('a place that the area does not have is said to be missing', () => {
  show(SCHOOL, 'urn:2')
  expect(screen.getByText('This place is not in the loaded area')).toBeTruthy()
})
