import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reorderZone } from './reorder-zone.ts'
import { edited, NOON, workspaceOf, zoneId } from './workspace-fixture.ts'
import { zonesOf } from './zones-of.ts'

test('any row of moves gives the list that moving in an array gives', () => {
  const moves = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: -1, max: 7 })), { maxLength: 150 })
  fc.assert(
    fc.property(moves, (list) => {
      let workspace = workspaceOf({}, {}, {}, {}, {}, {})
      let expected = workspace.zones.map(({ id }) => id)
      for (const [from, to] of list) {
        const id = expected[from] ?? ''
        expected = expected.filter((one) => one !== id)
        expected.splice(Math.max(to, 0), 0, id)
        workspace = edited(reorderZone(workspace, { id, to, now: NOON })).workspace
        expect(zonesOf(workspace, 'testford').map((zone) => zone.id)).toEqual(expected)
      }
    }),
  )
})

test('a move changes one record, until no number is left between two neighbours', () => {
  const before = workspaceOf({ order: 1 }, { order: 1 + Number.EPSILON }, { order: 3 })
  const first = edited(reorderZone(before, { id: zoneId(3), to: 0, now: NOON }))
  expect(first.sentence).toBe('Moved zone C · Mill Hill to place 1 of 3')
  expect(first.workspace.zones.slice(0, 2)).toEqual(before.zones.slice(0, 2))
  const between = edited(reorderZone(before, { id: zoneId(3), to: 1, now: NOON })).workspace
  expect(zonesOf(between, 'testford').map(({ id }) => id)).toEqual([1, 3, 2].map(zoneId))
})

test('a zone that stays where it is changes nothing', () => {
  const before = workspaceOf({}, {})
  expect(edited(reorderZone(before, { id: zoneId(2), to: 9, now: NOON })).workspace).toBe(before)
})
