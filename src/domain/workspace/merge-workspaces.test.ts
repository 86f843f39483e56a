import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallZone } from '../zones/zone-fixture.ts'
import { mergeWorkspaces } from './merge-workspaces.ts'
import { EMPTY_WORKSPACE, type Workspace, withRecords } from './workspace.ts'

/** Few ids, moments and names, so that ties and conflicts are common. */
const workspaces: fc.Arbitrary<Workspace> = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      changedAt: fc.constantFrom('2026-01-01T09:00:00.000Z', '2026-01-01T09:00:00.001Z'),
      deletedAt: fc.constantFrom(null, '2026-01-01T09:00:00.000Z'),
      name: fc.constantFrom('North', 'South'),
    }),
    { selector: ({ id }) => id },
  )
  .map((records) => withRecords(EMPTY_WORKSPACE, 'zones', records.map(smallZone)))

test('order and repetition of merging never matter', () => {
  fc.assert(
    fc.property(workspaces, workspaces, workspaces, (a, b, c) => {
      expect(mergeWorkspaces(a, b)).toEqual(mergeWorkspaces(b, a))
      expect(mergeWorkspaces(mergeWorkspaces(a, b), c)).toEqual(
        mergeWorkspaces(a, mergeWorkspaces(b, c)),
      )
      expect(mergeWorkspaces(a, a)).toBe(a)
      const merged = mergeWorkspaces(a, b)
      expect(mergeWorkspaces(merged, b)).toBe(merged)
    }),
  )
})

test('the record that was changed later stands, deleted or not; nothing else is lost', () => {
  const early = smallZone({ name: 'Early' })
  const late = smallZone({ name: 'Late', changedAt: '2026-01-02T09:00:00.000Z' })
  const other = smallZone({ id: 'ffffffff-0000-4000-8000-000000000000' })
  const ours = withRecords(EMPTY_WORKSPACE, 'zones', [early, other])
  const theirs = withRecords(EMPTY_WORKSPACE, 'zones', [late])
  expect(mergeWorkspaces(ours, theirs).zones).toEqual([late, other])
  const deleted = {
    ...late,
    deletedAt: '2026-01-03T09:00:00.000Z',
    changedAt: '2026-01-03T09:00:00.000Z',
  }
  const gone = withRecords(EMPTY_WORKSPACE, 'zones', [deleted])
  expect(mergeWorkspaces(mergeWorkspaces(ours, theirs), gone).zones).toEqual([deleted, other])
})
