import { expect, test } from 'vitest'
import { subtractZone } from './subtract-zone.ts'
import { edited, NOON, workspaceOf, zoneId } from './workspace-fixture.ts'
import type { LinePolygon, ZoneShape } from './zone.ts'
import { zonesOf } from './zones-of.ts'

const set = (...codes: string[]) => ({ shape: { kind: 'neighbourhoods' as const, codes } })
const square = (west: number): LinePolygon => [
  [
    [west, 52],
    [west + 1, 52],
    [west + 1, 53],
    [west, 53],
  ],
]
const ids = { id: zoneId(1), otherId: zoneId(2), now: NOON, toLine: null }

test('the first zone gives up what the second has; the second stays', () => {
  const before = workspaceOf(set('N100', 'N102'), { ...set('N101', 'N102'), name: 'Riverside' })
  const { workspace, sentence } = edited(subtractZone(before, ids))
  expect(zonesOf(workspace, 'testford')).toMatchObject([set('N100'), set('N101', 'N102')])
  expect(sentence).toBe('Took zone B · Riverside out of A · Mill Hill')
})

test('zones without common ground are left alone, with a reason', () => {
  const far: ZoneShape = { kind: 'own-line', polygons: [square(3)] }
  const near: ZoneShape = { kind: 'own-line', polygons: [square(1)] }
  const toLine = () => near
  for (const [one, other] of [
    [set('N100'), set('N101')],
    [set('N100'), { shape: far }],
    [{ shape: far }, { shape: near }],
  ] as const) {
    expect(subtractZone(workspaceOf(one, other), { ...ids, toLine })).toMatchObject({
      ok: false,
      problem: expect.stringContaining('nothing in common') as string,
    })
  }
})

test('a zone that is gone, or of other codes, is left out of it with the reason', () => {
  expect(subtractZone(workspaceOf(set('N100')), ids).ok).toBe(false)
  const old = { ...set('N100'), codeEdition: 'LSOA 2011' }
  expect(subtractZone(workspaceOf(set('N100'), old), ids)).toMatchObject({
    problem: expect.stringContaining('LSOA 2011') as string,
  })
})
