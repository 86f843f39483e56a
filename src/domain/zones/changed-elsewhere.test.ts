import { expect, test } from 'vitest'
import { changedElsewhere } from './changed-elsewhere.ts'
import { smallZone } from './zone-fixture.ts'

const before = smallZone()
const later = { changedAt: '2026-01-01T10:00:00.000Z' }

test('what another tab changed of an open zone is said, by what it was', () => {
  const shape = { kind: 'neighbourhoods', codes: ['N101'] } as const
  const said = (patch: object) => changedElsewhere(before, smallZone({ ...later, ...patch }))
  expect(said({ shape })).toMatch(/^The ground of zone A.* was changed in another tab/)
  expect(said({ name: 'Brook' })).toMatch(/^The name of zone A.* was changed/)
  expect(said({ name: 'Brook', shape })).toMatch(/^Ground and name of zone A.* were changed/)
  expect(said({ hidden: true })).toMatch(/^Zone A.* was changed/)
  expect(said({ deletedAt: later.changedAt })).toMatch(/^Zone A.* was deleted in another tab\.$/)
})

test('there is nothing to say of a zone that came, was gone or is the same', () => {
  expect(changedElsewhere(before, smallZone(later))).toBeNull()
  expect(changedElsewhere(null, before)).toBeNull()
  expect(changedElsewhere(before, null)).toBeNull()
  const gone = smallZone({ deletedAt: later.changedAt })
  expect(changedElsewhere(gone, smallZone({ name: 'Brook' }))).toBeNull()
})
