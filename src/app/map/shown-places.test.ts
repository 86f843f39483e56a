import { expect, test } from 'vitest'
import type { Place } from '../../domain/place.ts'
import { placesWanted, shownPlaces } from './shown-places.ts'
import { DEFAULT_VIEW } from '../../domain/view.ts'

function place(id: string, kind: string): Place {
  return {
    id,
    kind,
    name: id,
    lng: 0,
    lat: 0,
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
    source: 'made',
    school: null,
  }
}

const school = place('urn:1', 'primary-school')
const library = place('own:2', 'library')
const unknown = place('own:3', 'lighthouse')
const all = [school, library, unknown]

test('in Places the groups that are switched on are drawn', () => {
  const shown = shownPlaces(all, { room: 'places', groups: ['schools'], selection: null })
  expect(shown).toEqual([school])
})

test('the selected place is drawn in every room and whatever is switched off', () => {
  const selection = { kind: 'place', id: 'own:2' } as const
  expect(shownPlaces(all, { room: 'explore', groups: ['schools'], selection })).toEqual([library])
  expect(shownPlaces(all, { room: 'places', groups: ['schools'], selection })).toEqual([
    school,
    library,
  ])
})

test('places are fetched for their room and for a selected place, not before', () => {
  expect(placesWanted(DEFAULT_VIEW)).toBe(false)
  expect(placesWanted({ ...DEFAULT_VIEW, room: 'places' })).toBe(true)
  expect(placesWanted({ ...DEFAULT_VIEW, selection: { kind: 'place', id: 'urn:1' } })).toBe(true)
})
