import { expect, test } from 'vitest'
import { subtractZone } from './subtract-zone.ts'
import { edited, NOON, workspaceOf, zoneId } from './workspace-fixture.ts'
import { zonesOf } from './zones-of.ts'

const set = (...codes: string[]) => ({ shape: { kind: 'neighbourhoods' as const, codes } })
const ids = { id: zoneId(1), otherId: zoneId(2), now: NOON, toLine: null }

test('the first zone gives up what the second has; the second stays', () => {
  const before = workspaceOf(set('N100', 'N102'), { ...set('N101', 'N102'), name: 'Riverside' })
  const { workspace, sentence } = edited(subtractZone(before, ids))
  expect(zonesOf(workspace, 'testford')).toMatchObject([set('N100'), set('N101', 'N102')])
  expect(sentence).toBe('Took zone B · Riverside out of A · Mill Hill')
})

test('zones without common ground are left alone, with a reason', () => {
  const result = subtractZone(workspaceOf(set('N100'), set('N101')), ids)
  expect(result).toMatchObject({
    ok: false,
    problem: expect.stringContaining('nothing in common') as string,
  })
})
