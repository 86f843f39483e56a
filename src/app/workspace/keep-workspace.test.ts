import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { TINY_AREA } from '../../../tests/tiny-area.ts'
import { MemoryDevice, MemoryStorage } from '../../data/workspace/memory-storage.ts'
import { DEFAULT_VIEW } from '../../domain/view.ts'
import { NO_HISTORY } from '../../domain/workspace/history.ts'
import { EMPTY_WORKSPACE, type Workspace } from '../../domain/workspace/workspace.ts'
import type { Zone } from '../../domain/zones/zone.ts'
import { zonesOf } from '../../domain/zones/zones-of.ts'
import { smallZone } from '../../domain/zones/zone-fixture.ts'
import { readStoredRecords, writeStoredRecord } from '../../formats/workspace/stored-record.ts'
import { saveAgain } from '../../state/actions/save-again.ts'
import { undo } from '../../state/actions/undo.ts'
import { deleteZone } from '../../state/actions/zones/delete-zone.ts'
import { mergeZones } from '../../state/actions/zones/merge-zones.ts'
import { renameZone } from '../../state/actions/zones/rename-zone.ts'
import { startZone } from '../../state/actions/zones/start-zone.ts'
import { useNotices } from '../../state/notices.ts'
import { useView } from '../../state/view.ts'
import { putWorkspace, useWorkspace } from '../../state/workspace.ts'
import { keepWorkspace } from './keep-workspace.ts'

const state = () => useWorkspace.getState()
const zones = () => zonesOf(state().workspace, 'tiny')
const saving = () => state().saving
let close = () => {}

/** Lets everything that waits in memory come to its end. */
const settled = () => new Promise((resolve) => setTimeout(resolve))

/** A tab, opened anew: what it holds is what the device kept. */
async function openTab(device: MemoryDevice, operations = Infinity): Promise<MemoryStorage> {
  close()
  putWorkspace(EMPTY_WORKSPACE, NO_HISTORY)
  useWorkspace.setState({ saving: { kind: 'saved' }, loaded: false, setAside: [] })
  useView.setState({ view: { ...DEFAULT_VIEW, area: 'tiny' } })
  const storage = new MemoryStorage(device, { operations })
  close = keepWorkspace(storage)
  await settled()
  return storage
}

function start(name: string): void {
  startZone({ area: TINY_AREA, shape: { kind: 'neighbourhoods', codes: ['E01000000'] }, name })
}

afterEach(() => {
  close()
})

test('what was drawn is there after a reload, and history is not', async () => {
  const device = new MemoryDevice()
  await openTab(device)
  expect(state().loaded).toBe(true)
  start('Shard End')
  expect(saving()).toEqual({ kind: 'saving' })
  await settled()
  expect(saving()).toEqual({ kind: 'saved' })
  const before = state().workspace
  await openTab(device)
  expect(state().workspace).toEqual(before)
  expect(state().history.canUndo).toBe(false)
})

/** One gesture of a random session. */
function gesture(which: number, serial: number): void {
  const [first, second] = zones()
  if (which === 0 && first && second) mergeZones(first, { other: second })
  else if (which === 1 && first) renameZone(first, `Name ${serial}`)
  else if (which === 2 && second) deleteZone(second)
  else if (which === 3) undo()
  else start(`Zone ${serial}`)
}

test('a tab closed at any moment loses at most the gesture in hand, and never half of one', async () => {
  const sessions = fc.tuple(
    fc.integer({ min: 1, max: 60 }),
    fc.array(fc.nat(6), { minLength: 25, maxLength: 40 }),
  )
  const run = async ([operations, whiches]: [number, number[]]) => {
    const device = new MemoryDevice()
    const storage = await openTab(device, operations)
    let before: Workspace = state().workspace
    let after: Workspace = before
    for (const [serial, which] of whiches.entries()) {
      before = state().workspace
      gesture(which, serial)
      after = state().workspace
      await settled()
      if (storage.isClosed) break
    }
    const kept = readStoredRecords([...device.records.values()]).workspace
    expect([JSON.stringify(before), JSON.stringify(after)]).toContain(JSON.stringify(kept))
  }
  await fc.assert(fc.asyncProperty(sessions, run), { numRuns: 200 })
})

test('a full device says so; everything works on, and is saved when there is room again', async () => {
  const device = new MemoryDevice()
  await openTab(device)
  device.trouble = 'full'
  start('One')
  await settled()
  start('Two')
  await settled()
  expect(saving()).toMatchObject({ kind: 'not-saved', trouble: 'full' })
  expect(zones().map(({ name }) => name)).toEqual(['One', 'Two'])
  device.trouble = null
  saveAgain()
  await settled()
  expect(saving()).toEqual({ kind: 'saved' })
  await openTab(device)
  expect(zones().map(({ name }) => name)).toEqual(['One', 'Two'])
})

test('a browser that keeps nothing is no obstacle, and says what to do', async () => {
  const device = new MemoryDevice()
  device.trouble = 'refused'
  await openTab(device)
  expect(state().loaded).toBe(true)
  start('One')
  await settled()
  expect(saving()).toMatchObject({ reason: expect.stringContaining('workspace file') as string })
  expect(zones()).toHaveLength(1)
})

test('a damaged record is set aside and named; the others open, and it stays where it is', async () => {
  const device = new MemoryDevice()
  const whole = writeStoredRecord('zones', smallZone({ area: 'tiny' }))
  const text = '{"kind":"zones","record":{"name":"Tile Cross","id":'
  device.records.set(whole.key, whole)
  device.records.set('zones/torn', { key: 'zones/torn', text })
  await openTab(device)
  expect(zones().map(({ name }) => name)).toEqual(['Mill Hill'])
  expect(state().setAside).toMatchObject([{ name: 'Tile Cross', reason: 'it is damaged' }])
  start('Another')
  await settled()
  expect(device.records.get('zones/torn')?.text).toBe(text)
})

test('what another tab does to the zone in hand is said in a line, and undo here leaves it alone', async () => {
  const device = new MemoryDevice()
  await openTab(device)
  useNotices.setState({ notices: [] })
  start('Mill Hill')
  start('Brook')
  await settled()
  const [first, second] = zonesOf(state().workspace, 'tiny')
  useView.setState({ view: { ...useView.getState().view, zone: second!.id } })
  renameZone(second!, 'Brook Side')
  await settled()
  const other = new MemoryStorage(device)
  const changedThere = async (zone: Zone) => {
    const stored = writeStoredRecord('zones', zone)
    await other.save([{ ...stored, over: [device.records.get(stored.key)!.text] }])
    await settled()
    return useNotices.getState().notices
  }
  const [moment, codes] = ['2999-01-01T00:00:00.000Z', ['E01000001', 'E01000002']]
  expect(await changedThere({ ...first!, name: 'Elsewhere', changedAt: moment })).toEqual([])
  const theirs: Zone = {
    ...zones()[1]!,
    shape: { kind: 'neighbourhoods', codes },
    changedAt: moment,
  }
  expect(await changedThere(theirs)).toEqual([
    expect.stringMatching(/^The ground of zone B.*Brook Side.* changed in another tab/),
  ])
  undo()
  expect(zones()[1]).toMatchObject({ name: 'Brook', shape: { codes } })
})
