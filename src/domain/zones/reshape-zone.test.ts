import { expect, test } from 'vitest'
import { reshapeZone } from './reshape-zone.ts'
import { edited, NOON, workspaceOf, zoneId } from './workspace-fixture.ts'
import { zoneOf } from './zones-of.ts'

test('a gesture gives the zone its ground, and its sentence to history', () => {
  const shape = { kind: 'neighbourhoods', codes: ['N100', 'N101'] } as const
  const reshape = { id: zoneId(1), shape, sentence: 'Took in 1 neighbourhood', now: NOON }
  const { workspace, sentence } = edited(reshapeZone(workspaceOf({}), reshape))
  expect(zoneOf(workspace, zoneId(1))?.shape).toEqual(shape)
  expect(sentence).toBe('Took in 1 neighbourhood')
  expect(edited(reshapeZone(workspace, { ...reshape, shape: { ...shape } })).workspace).toBe(
    workspace,
  )
})
