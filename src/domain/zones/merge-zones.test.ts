import { expect, test } from 'vitest'
import { mergeZones } from './merge-zones.ts'
import { edited, NOON, workspaceOf, zoneId } from './workspace-fixture.ts'
import { zonesOf } from './zones-of.ts'

const set = (...codes: string[]) => ({ shape: { kind: 'neighbourhoods' as const, codes } })
const ids = { id: zoneId(1), otherId: zoneId(2), now: NOON, toLine: null }

test('the first zone takes in the ground of the second, which goes', () => {
  const before = workspaceOf(set('N100', 'N102'), { ...set('N101', 'N102'), name: 'Riverside' })
  const { workspace, sentence } = edited(mergeZones(before, ids))
  expect(zonesOf(workspace, 'testford')).toMatchObject([
    { id: zoneId(1), ...set('N100', 'N101', 'N102') },
  ])
  expect(sentence).toBe('Merged zone B · Riverside into A · Mill Hill')
})

test('a zone within the other one merges as well', () => {
  const before = workspaceOf(set('N100', 'N101'), set('N101'))
  expect(zonesOf(edited(mergeZones(before, ids)).workspace, 'testford')).toHaveLength(1)
})

test('codes of two editions are never put together', () => {
  const before = workspaceOf(set('N100'), { ...set('N101'), codeEdition: 'LSOA 2011' })
  const result = mergeZones(before, ids)
  expect(result).toMatchObject({
    ok: false,
    problem: expect.stringContaining('LSOA 2011') as string,
  })
})
