import { expect, test } from 'vitest'
import { hideZone } from './hide-zone.ts'
import { edited, NOON, workspaceOf, zoneId } from './workspace-fixture.ts'
import { zoneOf } from './zones-of.ts'

test('a hidden zone stays in the list and comes back', () => {
  const id = zoneId(1)
  const hidden = edited(hideZone(workspaceOf({}), { id, hidden: true, now: NOON }))
  expect(hidden.sentence).toBe('Hid zone A · Mill Hill')
  expect(zoneOf(hidden.workspace, id)?.hidden).toBe(true)
  const shown = edited(hideZone(hidden.workspace, { id, hidden: false, now: NOON }))
  expect(shown.sentence).toBe('Showed zone A · Mill Hill')
  expect(zoneOf(shown.workspace, id)).toMatchObject({
    hidden: false,
    changedAt: '2026-01-01T12:00:00.001Z',
  })
})
