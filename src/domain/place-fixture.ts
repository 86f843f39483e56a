import type { Place, SchoolFacts } from './place.ts'

const UNKNOWN: Place = {
  id: 'own:1',
  name: 'Mill Library',
  kind: 'library',
  lng: -1.5,
  lat: 52.5,
  outside: false,
  address: null,
  postcode: null,
  website: null,
  phone: null,
  serves: null,
  ageFrom: null,
  ageTo: null,
  hours: null,
  offers: null,
  source: 'test',
  school: null,
}

/** A library inside the area of which nothing else is known, but for the facts given; for tests. */
export function smallPlace(facts: Partial<Place> = {}): Place {
  return { ...UNKNOWN, ...facts }
}

/** What is said of a school with 100 pupils and nothing else known, but for the facts given; for tests. */
export function smallSchool(facts: Partial<SchoolFacts> = {}): SchoolFacts {
  return {
    type: 'Community school',
    phase: '',
    pupils: 100,
    freeSchoolMealsPercent: null,
    sixthForm: null,
    inspection: null,
    results: [],
    ...facts,
  }
}
