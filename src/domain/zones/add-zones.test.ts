import { expect, test } from 'vitest'
import type { EditResult } from '../workspace/edit.ts'
import { EMPTY_WORKSPACE, type Workspace, withRecords } from '../workspace/workspace.ts'
import { addZones, type NewZone } from './add-zones.ts'
import { deleteZone } from './delete-zone.ts'
import { smallZone } from './zone-fixture.ts'
import { zonesOf } from './zones-of.ts'

const NOW = Date.parse('2026-03-01T12:00:00Z')
const AREA = 'testford'
const id = (serial: number) => `00000000-0000-4000-8000-${String(serial).padStart(12, '0')}`

function newZone(serial: number, patch: Partial<NewZone> = {}): NewZone {
  const shape = { kind: 'neighbourhoods', codes: ['N101'] } as const
  return { id: id(serial), name: 'North', mark: 4, codeEdition: 'LSOA 2021', shape, ...patch }
}

function done(result: EditResult) {
  if (!result.ok) throw new Error(result.problem)
  return result.value
}

const refusalOf = (result: EditResult) => (result.ok ? 'done' : result.problem)
const add = (workspace: Workspace, zones: readonly NewZone[]) =>
  addZones(workspace, { zones, area: AREA, now: NOW, from: 'a link' })

const OURS = withRecords(EMPTY_WORKSPACE, 'zones', [smallZone()])

test('zones come last, with their own letter where it is free, else with the lowest free one', () => {
  const { workspace, sentence } = done(
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
  expect(done(add(OURS, [same])).workspace).toEqual(OURS)
  const without = done(deleteZone(OURS, { id: id(1), now: NOW + 5 })).workspace
  const back = zonesOf(done(add(without, [same])).workspace, AREA)
  expect(back).toMatchObject([{ id: id(1), name: 'North', mark: 4 }])
  expect((back[0]?.changedAt ?? '') > (without.zones[0]?.changedAt ?? '')).toBe(true)
})

test('without room for all of them none is added', () => {
  const many = Array.from({ length: 11 }, (_, i) => newZone(i + 2, { mark: null }))
  expect(zonesOf(done(add(OURS, many)).workspace, AREA)).toHaveLength(12)
  const twelve = [...many, newZone(20)]
  expect(refusalOf(add(OURS, twelve))).toMatch(/11 more, not 12/)
  const full = done(add(OURS, many)).workspace
  expect(refusalOf(add(full, [newZone(20)]))).toMatch(/all are taken/)
})
