import { expect, test } from 'vitest'
import { changesBetween, NO_HISTORY, withForeignChanges, withStep } from '../workspace/history.ts'
import { EMPTY_WORKSPACE, withRecords } from '../workspace/workspace.ts'
import { changedElsewhere } from './changed-elsewhere.ts'
import { workspaceOf, zoneId } from './workspace-fixture.ts'
import { smallZone } from './zone-fixture.ts'
import type { Zone, ZoneShape } from './zone.ts'

const LATER = '2026-01-01T10:00:00.000Z'
const OPEN = zoneId(1)
const shape: ZoneShape = { kind: 'neighbourhoods', codes: ['N101'] }

/** Another tab patches the zone that `was` here; `here` is how this tab had changed it before. */
function said(patch: Partial<Zone>, { was = {}, here = {}, open = OPEN } = {}) {
  const first = workspaceOf(was)
  const before = workspaceOf({ ...was, ...here })
  const changes = changesBetween(first, before)
  const step = { room: 'zones' as const, area: 'testford', sentence: 'Changed it', changes }
  const after = workspaceOf({ ...was, ...here, changedAt: LATER, ...patch })
  return changedElsewhere({ before, history: withStep(NO_HISTORY, step), after, open })
}

test('what another tab changed of the open zone is said, by what it was', () => {
  expect(said({ shape })).toEqual([
    expect.stringMatching(/^The ground of zone A.* was changed in another tab/),
  ])
  expect(said({ name: 'Brook' })[0]).toMatch(/^The name of zone A.* was changed/)
  expect(said({ name: 'Brook', shape })[0]).toMatch(/^Ground and name of zone A.* were changed/)
  expect(said({ hidden: true })[0]).toMatch(/^Zone A.* was changed/)
  expect(said({ deletedAt: LATER })[0]).toMatch(/^Zone A.* was deleted in another tab\.$/)
})

test('of another zone only what takes the place of something done here is said, and once', () => {
  expect(said({ name: 'Brook', shape }, { open: 'another' })).toEqual([])
  const here = { name: 'Mill', hidden: true }
  expect(said({ shape, hidden: false }, { here, open: 'another' })).toEqual([])
  expect(said({ name: 'Brook', shape }, { here, open: 'another' })).toEqual([
    expect.stringMatching(/^The name of zone A · Mill was changed/),
  ])
  const [first, before] = [workspaceOf({}), workspaceOf(here)]
  const changes = changesBetween(first, before)
  const step = { room: 'zones' as const, area: 'testford', sentence: 'Changed it', changes }
  const middle = workspaceOf({ ...here, name: 'Brook' })
  const history = withForeignChanges(withStep(NO_HISTORY, step), changesBetween(before, middle))
  const after = workspaceOf({ ...here, name: 'Shard End' })
  expect(changedElsewhere({ before: middle, history, after, open: 'another' })).toEqual([])
})

test('ground that is kept as another zone is found by its name', () => {
  const before = workspaceOf({})
  const copy = smallZone({ id: zoneId(2), mark: 1, name: 'Mill Hill, other version' })
  const after = withRecords(workspaceOf({ shape }), 'zones', [copy])
  expect(changedElsewhere({ before, history: NO_HISTORY, after, open: OPEN })).toEqual([
    expect.stringContaining('it is kept as zone B · Mill Hill, other version.'),
  ])
})

test('a zone that was deleted here and is there again is said, others that come back are not', () => {
  const gone = { deletedAt: LATER }
  const back = { deletedAt: null, changedAt: '2026-01-01T11:00:00.000Z' }
  expect(said(back, { here: gone })).toEqual([
    expect.stringMatching(/^Zone A · Mill Hill was deleted in this tab and is there again/),
  ])
  expect(said(back, { was: gone })).toEqual([])
  expect(said({ name: 'Brook' }, { here: gone })).toEqual([])
})

test('there is nothing to say of zones that come, or stay the same', () => {
  expect(said({})).toEqual([])
  const [before, after] = [EMPTY_WORKSPACE, workspaceOf({}, {})]
  expect(changedElsewhere({ before, history: NO_HISTORY, after, open: OPEN })).toEqual([])
})
