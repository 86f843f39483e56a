import { expect, test } from 'vitest'
import { smallPlace } from '../../domain/place-fixture.ts'
import { placesWanted, shownPlaces } from './shown-places.ts'
import { DEFAULT_VIEW } from '../../domain/view.ts'

const school = smallPlace({ id: 'urn:1', kind: 'primary-school' })
const library = smallPlace({ id: 'own:2' })
const unknown = smallPlace({ id: 'own:3', kind: 'lighthouse' })
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
