import { expect, test } from 'vitest'
import { smallPlace, smallSchool } from '../place-fixture.ts'
import { zonePlaceKinds, zoneSchools } from './zone-places.ts'

const school = (kind: string, pupils: number | null) =>
  smallPlace({ kind, school: smallSchool({ pupils }) })

test('schools and other places are counted apart by kind; pupils only of schools that say', () => {
  const inside = [
    school('secondary-school', 900),
    smallPlace({ kind: 'library' }),
    school('primary-school', 0),
    school('primary-school', null),
    smallPlace({ kind: 'gp-practice' }),
    smallPlace({ kind: 'library' }),
  ]
  expect(zoneSchools(inside)).toEqual([
    { kind: 'primary-school', count: 2, pupils: 0, withoutPupils: 1 },
    { kind: 'secondary-school', count: 1, pupils: 900, withoutPupils: 0 },
  ])
  expect(zonePlaceKinds(inside)).toEqual([
    { kind: 'gp-practice', count: 1 },
    { kind: 'library', count: 2 },
  ])
})
