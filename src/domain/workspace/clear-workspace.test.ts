import { expect, test } from 'vitest'
import { NOON, workspaceOf } from '../zones/workspace-fixture.ts'
import { zonesOf } from '../zones/zones-of.ts'
import { clearWorkspace } from './clear-workspace.ts'
import { changesBetween } from './history.ts'
import { revertStep } from './revert-step.ts'

test('nothing that was drawn or named stays, and undo brings it back', () => {
  const before = workspaceOf(
    { name: 'Mill Hill' },
    { name: 'Gone', deletedAt: '2026-01-01T10:00:00.000Z' },
  )
  const after = clearWorkspace(before, NOON)
  expect(zonesOf(after, 'testford')).toEqual([])
  expect(JSON.stringify(after)).not.toMatch(/Mill Hill|Gone|N100/)
  expect(clearWorkspace(after, NOON)).toBe(after)
  const changes = changesBetween(before, after)
  const step = { room: 'data' as const, area: 'testford', sentence: 'Deleted everything', changes }
  const { workspace } = revertStep({ workspace: after, step, now: NOON })
  expect(zonesOf(workspace, 'testford')).toMatchObject([{ name: 'Mill Hill' }])
})
