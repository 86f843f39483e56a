import { expect, test } from 'vitest'
import { workspaceOf, zoneId } from './workspace-fixture.ts'
import { freeMark, zoneOf, zonesOf } from './zones-of.ts'

const LATER = '2026-01-01T09:30:00.000Z'

test('the zones of an area that are there, in order; the same list for the same workspace', () => {
  const workspace = workspaceOf(
    { order: 2 },
    { order: 1 },
    { deletedAt: LATER },
    { area: 'elsewhere' },
  )
  const list = zonesOf(workspace, 'testford')
  expect(list.map(({ id }) => id)).toEqual([zoneId(2), zoneId(1)])
  expect(zonesOf(workspace, 'testford')).toBe(list)
  expect(zonesOf(workspace, 'nowhere')).toEqual([])
  expect(zoneOf(workspace, zoneId(2))).toBe(list[0])
  expect(zoneOf(workspace, zoneId(3))).toBeNull()
})

test('where two tabs gave out one letter, the older zone keeps it and the other has the lowest free', () => {
  const workspace = workspaceOf({ mark: 0, createdAt: LATER }, { mark: 0 }, { mark: 1 })
  const marks = zonesOf(workspace, 'testford').map(({ id, mark }) => [id, mark])
  expect(marks).toEqual([
    [zoneId(1), 2],
    [zoneId(2), 0],
    [zoneId(3), 1],
  ])
})

test('a thirteenth zone, made by two tabs at once, is kept', () => {
  const workspace = workspaceOf(...Array.from({ length: 13 }, (_, i) => ({ mark: i % 12 })))
  expect(zonesOf(workspace, 'testford')).toHaveLength(13)
  expect(freeMark(zonesOf(workspace, 'testford'))).toBeNull()
})
