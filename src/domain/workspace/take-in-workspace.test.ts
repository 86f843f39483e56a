import { expect, test } from 'vitest'
import { NOON, workspaceOf, zoneId } from '../zones/workspace-fixture.ts'
import { zoneOf } from '../zones/zones-of.ts'
import { takeInWords } from './take-in-words.ts'
import { takeInWorkspace } from './take-in-workspace.ts'

const LATER = '2026-01-01T10:00:00.000Z'

test('a file adds, renews and brings back; what is newer here stays', () => {
  const ours = workspaceOf(
    { name: 'Same' },
    { name: 'Old' },
    { name: 'Newer here', changedAt: LATER },
    { name: '', deletedAt: LATER, changedAt: LATER, shape: { kind: 'neighbourhoods', codes: [] } },
  )
  const theirs = workspaceOf(
    { name: 'Same' },
    { name: 'Newer', changedAt: LATER },
    { name: 'Older there' },
    { name: 'Missed' },
    { name: 'Another' },
  )
  const { workspace, ...counts } = takeInWorkspace(ours, theirs, NOON)
  expect(counts).toEqual({ added: 1, renewed: 1, broughtBack: 1, kept: 1, same: 1 })
  const names = workspace.zones.map(({ name }) => name)
  expect(names).toEqual(['Same', 'Newer', 'Newer here', 'Missed', 'Another'])
  const back = zoneOf(workspace, zoneId(4))
  expect(back?.shape).toEqual(theirs.zones[3]?.shape)
  expect(back?.changedAt).toBe('2026-01-01T12:00:00.000Z')
  expect(takeInWords(counts)).toEqual([
    '1 is new here.',
    '1 was deleted here and comes back.',
    '1 was changed later in the file.',
    '1 was changed later here and stays so.',
    '1 is the same.',
  ])
})

test('the same file a second time changes nothing', () => {
  const file = workspaceOf({}, {})
  const once = takeInWorkspace(workspaceOf(), file, NOON).workspace
  const twice = takeInWorkspace(once, file, NOON)
  expect(twice.workspace).toBe(once)
  expect(twice).toMatchObject({ added: 0, same: 2 })
})
