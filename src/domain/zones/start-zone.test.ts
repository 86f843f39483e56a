import { expect, test } from 'vitest'
import { startZone } from './start-zone.ts'
import { edited, NOON, workspaceOf, zoneId } from './workspace-fixture.ts'
import { EMPTY_SHAPE } from './zone.ts'
import { zonesOf } from './zones-of.ts'

const START = {
  id: zoneId(99),
  now: NOON,
  area: 'testford',
  codeEdition: 'LSOA 2021',
  shape: EMPTY_SHAPE,
  name: '',
}

test('a zone starts at the end of the list, with the lowest free letter and a name of its own', () => {
  const before = workspaceOf({ mark: 0, name: 'New zone' }, { mark: 2 })
  const { workspace, sentence } = edited(startZone(before, START))
  const zone = zonesOf(workspace, 'testford').at(-1)
  expect(zone).toMatchObject({ id: START.id, mark: 1, name: 'New zone 2', hidden: false })
  expect(zone?.createdAt).toBe('2026-01-01T12:00:00.000Z')
  expect(sentence).toBe('Started zone B · New zone 2')
})

test('a letter is free again when its zone is deleted, and letters of other areas are their own', () => {
  const before = workspaceOf({ deletedAt: '2026-01-01T10:00:00.000Z' }, { area: 'elsewhere' })
  const { workspace } = edited(startZone(before, { ...START, name: '  Shard\n End ' }))
  expect(zonesOf(workspace, 'testford')).toMatchObject([{ mark: 0, name: 'Shard End' }])
})

test('the thirteenth zone of an area is refused with the way out', () => {
  const twelve = workspaceOf(...Array.from({ length: 12 }, () => ({})))
  const result = startZone(twelve, START)
  expect(result).toMatchObject({
    ok: false,
    problem: expect.stringContaining('12 zones') as string,
  })
  expect(startZone(twelve, { ...START, area: 'elsewhere' }).ok).toBe(true)
})
