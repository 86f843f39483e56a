import { expect, test } from 'vitest'
import type { EditResult } from '../workspace/edit.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { addZones, type NewZone } from './add-zones.ts'
import { deleteZone } from './delete-zone.ts'
import { edited, NOON, workspaceOf, zoneId } from './workspace-fixture.ts'
import { zonesOf } from './zones-of.ts'

const AREA = 'testford'

function newZone(serial: number, patch: Partial<NewZone> = {}): NewZone {
  const shape = { kind: 'neighbourhoods', codes: ['N101'] } as const
  return { id: zoneId(serial), name: 'North', mark: 4, codeEdition: 'LSOA 2021', shape, ...patch }
}

const refusalOf = (result: EditResult) => (result.ok ? 'done' : result.problem)
const add = (workspace: Workspace, zones: readonly NewZone[]) =>
  addZones(workspace, { zones, area: AREA, now: NOON, from: 'a link' })

const OURS = workspaceOf({})

test('zones come last, with their own letter where it is free, else with the lowest free one', () => {
  const { workspace, sentence } = edited(
    add(OURS, [newZone(2), newZone(3), newZone(4, { mark: null })]),
  )
  const zones = zonesOf(workspace, AREA)
  expect(zones.map(({ name, mark }) => [name, mark])).toEqual([
    ['Mill Hill', 0],
    ['North', 4],
    ['North', 1],
    ['North', 2],
  ])
  expect(sentence).toBe('Added 3 zones from a link')
  expect(zones[0]).toBe(zonesOf(OURS, AREA)[0])
})

test('a zone that is there is never overwritten, one that was deleted comes back', () => {
  const same = newZone(1)
  expect(edited(add(OURS, [same])).workspace).toEqual(OURS)
  const without = edited(deleteZone(OURS, { id: zoneId(1), now: NOON + 5 })).workspace
  const back = zonesOf(edited(add(without, [same])).workspace, AREA)
  expect(back).toMatchObject([{ id: zoneId(1), name: 'North', mark: 4 }])
  expect((back[0]?.changedAt ?? '') > (without.zones[0]?.changedAt ?? '')).toBe(true)
})

test('without room for all of them none is added', () => {
  const many = Array.from({ length: 11 }, (_, i) => newZone(i + 2, { mark: null }))
  expect(zonesOf(edited(add(OURS, many)).workspace, AREA)).toHaveLength(12)
  const twelve = [...many, newZone(20)]
  expect(refusalOf(add(OURS, twelve))).toMatch(/11 more, not 12/)
  const full = edited(add(OURS, many)).workspace
  expect(refusalOf(add(full, [newZone(20)]))).toMatch(/all are taken/)
})
