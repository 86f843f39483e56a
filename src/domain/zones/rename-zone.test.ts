import { expect, test } from 'vitest'
import { renameZone } from './rename-zone.ts'
import { edited, NOON, workspaceOf, zoneId } from './workspace-fixture.ts'
import { LONGEST_NAME } from './zone-words.ts'
import { zoneOf } from './zones-of.ts'

const rename = (name: string) => renameZone(workspaceOf({}), { id: zoneId(1), name, now: NOON })

test('a name is kept on one line and within its length', () => {
  const { workspace, sentence } = edited(rename('  Tile\tCross \u202e'))
  expect(zoneOf(workspace, zoneId(1))?.name).toBe('Tile Cross')
  expect(sentence).toBe('Renamed zone A from Mill Hill to Tile Cross')
  const long = edited(rename('é'.repeat(500))).workspace
  expect(zoneOf(long, zoneId(1))?.name).toBe('é'.repeat(LONGEST_NAME))
})

test('an empty name is refused, the same name changes nothing', () => {
  expect(rename(' \u200b ').ok).toBe(false)
  const before = workspaceOf({})
  const same = renameZone(before, { id: zoneId(1), name: 'Mill Hill', now: NOON })
  expect(edited(same).workspace).toBe(before)
})

test('a zone that is gone cannot be renamed, and says so', () => {
  const gone = workspaceOf({ deletedAt: '2026-01-01T10:00:00.000Z' })
  const result = renameZone(gone, { id: zoneId(1), name: 'North', now: NOON })
  expect(result).toMatchObject({
    ok: false,
    problem: expect.stringContaining('another tab') as string,
  })
})
