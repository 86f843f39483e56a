import { expect, test } from 'vitest'
import { deleteZone } from './delete-zone.ts'
import { edited, NOON, workspaceOf, zoneId } from './workspace-fixture.ts'
import { zonesOf } from './zones-of.ts'

test('a deleted zone leaves its tombstone, with all that undo needs', () => {
  const before = workspaceOf({}, { name: 'Riverside' })
  const { workspace, sentence } = edited(deleteZone(before, { id: zoneId(2), now: NOON }))
  expect(sentence).toBe('Deleted zone B · Riverside')
  expect(zonesOf(workspace, 'testford').map(({ id }) => id)).toEqual([zoneId(1)])
  expect(workspace.zones[1]).toEqual({
    ...before.zones[1],
    deletedAt: '2026-01-01T12:00:00.000Z',
    changedAt: '2026-01-01T12:00:00.000Z',
  })
  expect(deleteZone(workspace, { id: zoneId(2), now: NOON }).ok).toBe(false)
})
