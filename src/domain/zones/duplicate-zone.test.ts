import { expect, test } from 'vitest'
import { duplicateZone } from './duplicate-zone.ts'
import { edited, NOON, workspaceOf, zoneId } from './workspace-fixture.ts'
import { zonesOf } from './zones-of.ts'

test('a copy has the ground of the zone, stands right after it and is told apart', () => {
  const before = workspaceOf({ hidden: true }, { name: 'Riverside' })
  const duplicate = { id: zoneId(1), copyId: zoneId(3), now: NOON }
  const { workspace, sentence } = edited(duplicateZone(before, duplicate))
  const zones = zonesOf(workspace, 'testford')
  expect(zones.map(({ id }) => id)).toEqual([zoneId(1), zoneId(3), zoneId(2)])
  expect(zones[1]).toMatchObject({ mark: 2, name: 'Mill Hill copy', shape: zones[0]?.shape })
  expect(zones[1]?.hidden).toBe(false)
  expect(sentence).toBe('Duplicated zone A · Mill Hill as C')
  const again = edited(duplicateZone(workspace, { ...duplicate, copyId: zoneId(4) }))
  expect(zonesOf(again.workspace, 'testford')[1]?.name).toBe('Mill Hill copy 2')
})
