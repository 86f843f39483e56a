// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { eventually } from '../../../tests/eventually.ts'
import { TINY_AREA } from '../../../tests/tiny-area.ts'
import { indexedDbStorage } from '../../data/workspace/indexed-db-storage.ts'
import { DEFAULT_VIEW } from '../../domain/view.ts'
import { NO_HISTORY } from '../../domain/workspace/history.ts'
import { EMPTY_WORKSPACE } from '../../domain/workspace/workspace.ts'
import { zonesOf } from '../../domain/zones/zones-of.ts'
import { startZone } from '../../state/actions/zones/start-zone.ts'
import { useView } from '../../state/view.ts'
import { putWorkspace, useWorkspace } from '../../state/workspace.ts'
import { keepWorkspace } from './keep-workspace.ts'

const names = () => zonesOf(useWorkspace.getState().workspace, 'tiny').map(({ name }) => name)
const saving = () => useWorkspace.getState().saving
let close = () => {}

async function openTab(): Promise<void> {
  close()
  putWorkspace(EMPTY_WORKSPACE, NO_HISTORY)
  useWorkspace.setState({ saving: { kind: 'saved' }, loaded: false })
  useView.setState({ view: { ...DEFAULT_VIEW, area: 'tiny' } })
  close = keepWorkspace(indexedDbStorage())
  await eventually(() => {
    expect(useWorkspace.getState().loaded).toBe(true)
  })
}

function start(name: string): void {
  startZone({ area: TINY_AREA, shape: { kind: 'neighbourhoods', codes: ['E01000000'] }, name })
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

afterEach(() => {
  close()
})

test('a database without room loses nothing, says so, and the next gesture saves all when there is some', async () => {
  await openTab()
  start('One')
  await eventually(() => {
    expect(saving()).toEqual({ kind: 'saved' })
  })
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded', 'QuotaExceededError')
  })
  start('Two')
  start('Three')
  await eventually(() => {
    expect(saving()).toMatchObject({ kind: 'not-saved', trouble: 'full' })
  })
  expect(saving()).toMatchObject({ reason: expect.stringMatching(/no room left/) as string })
  expect(names()).toEqual(['One', 'Two', 'Three'])
  full.mockRestore()
  start('Four')
  await eventually(() => {
    expect(saving()).toEqual({ kind: 'saved' })
  })
  await openTab()
  expect(names()).toEqual(['One', 'Two', 'Three', 'Four'])
})
