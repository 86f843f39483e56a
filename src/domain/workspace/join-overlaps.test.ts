import { expect, test } from 'vitest'
import { smallOwnIndicator } from '../own-indicators/own-indicator-fixture.ts'
import { NOON, workspaceOf, zoneId } from '../zones/workspace-fixture.ts'
import { MOST_ZONES } from '../zones/zone-mark.ts'
import type { Zone, ZoneShape } from '../zones/zone.ts'
import { zonesOf } from '../zones/zones-of.ts'
import { joinOverlaps } from './join-overlaps.ts'
import { EMPTY_WORKSPACE, withRecords } from './workspace.ts'

const LATER = '2026-01-01T10:00:00.000Z'

const drawn = (...codes: readonly string[]): ZoneShape => ({ kind: 'neighbourhoods', codes })

/** Both tabs began from zone A of `zones`, ours as it is patched first, theirs as it is patched last. */
function joined(
  ours: Partial<Zone>,
  theirs: Partial<Zone>,
  zones: readonly Partial<Zone>[] = [{}],
) {
  const [base] = workspaceOf(...zones).zones
  const [first, ...others] = zones
  return joinOverlaps(workspaceOf({ ...first, ...ours }, ...others), {
    overlaps: [{ kind: 'zones', base: base!, theirs: { ...base!, ...theirs } }],
    now: NOON,
    newId: () => zoneId(99),
  })
}

test('a zone that both drew is there twice, the other version last in the list with a letter of its own', () => {
  const zones = [{ name: 'North' }, { name: 'North, other version' }]
  const { workspace, notices } = joined({ shape: drawn('M') }, { shape: drawn('O') }, zones)
  expect(zonesOf(workspace, 'testford')).toMatchObject([
    { name: 'North', shape: drawn('M') },
    { name: 'North, other version' },
    { id: zoneId(99), name: 'North, other version 2', mark: 2, order: 3, shape: drawn('O') },
  ])
  expect(notices).toEqual([
    expect.stringMatching(
      /^Zone A · North was drawn anew .* kept as zone C · North, other version 2/,
    ),
  ])
})

test('where all twelve letters are given out the other version is kept all the same', () => {
  const zones = Array.from({ length: MOST_ZONES }, () => ({}))
  const { workspace } = joined({ shape: drawn('M') }, { shape: drawn('O') }, zones)
  const list = zonesOf(workspace, 'testford')
  expect(list).toHaveLength(MOST_ZONES + 1)
  expect(list.at(-1)).toMatchObject({ shape: drawn('O') })
})

test('of what does not meet nothing is said and nothing kept twice', () => {
  const { workspace, notices } = joined({ shape: drawn('M') }, { name: 'Brook', order: 7 })
  expect(workspace.zones).toMatchObject([{ name: 'Brook', order: 7, shape: drawn('M') }])
  expect(notices).toEqual([])
  const same = joined({ shape: drawn('M') }, { shape: drawn('M') })
  expect([same.workspace.zones.length, same.notices]).toEqual([1, []])
})

test('a name or a deletion that gave way is said', () => {
  expect(joined({ name: 'Brook' }, { name: 'Mill' }).notices).toEqual([
    expect.stringMatching(/^Zone A · Brook was named “Mill” in another tab/),
  ])
  const stays = joined({ shape: drawn('M') }, { deletedAt: LATER })
  expect(stays.workspace.zones).toMatchObject([{ deletedAt: null, shape: drawn('M') }])
  expect(stays.notices).toEqual([expect.stringMatching(/^Zone A .* deleted .* still there\.$/)])
  const emptied = { name: '', shape: drawn(), deletedAt: LATER }
  const gone = joined({ shape: drawn('M'), deletedAt: LATER }, emptied)
  expect(zonesOf(gone.workspace, 'testford')).toEqual([])
  expect(gone.notices).toEqual([])
})

test('figures of one’s own that one tab removed and another emptied are gone for good', () => {
  const base = smallOwnIndicator()
  const ours = withRecords(EMPTY_WORKSPACE, 'ownIndicators', [{ ...base, deletedAt: LATER }])
  const theirs = { ...base, title: '', source: '', deletedAt: LATER }
  const overlaps = [{ kind: 'ownIndicators', base, theirs }] as const
  const { workspace, notices } = joinOverlaps(ours, { overlaps, now: NOON, newId: () => '' })
  expect(workspace.ownIndicators).toMatchObject([{ title: '', source: '', deletedAt: LATER }])
  expect(notices).toEqual([])
})
