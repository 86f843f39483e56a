// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import type { StoredRecord, WorkspaceStorage } from '../../domain/workspace/storage-port.ts'
import { indexedDbStorage } from './indexed-db-storage.ts'
import { MemoryDevice, MemoryStorage } from './memory-storage.ts'

const record = (key: string, second: number, text = 'text'): StoredRecord => ({
  key,
  changedAt: `2026-01-01T09:00:0${second}.000Z`,
  text,
})

/** Both forms keep the promises of the port alike; two calls are two tabs of one browser. */
const FORMS: readonly (readonly [string, () => () => WorkspaceStorage])[] = [
  ['IndexedDB', () => indexedDbStorage],
  [
    'memory',
    () => {
      const device = new MemoryDevice()
      return () => new MemoryStorage(device)
    },
  ],
]

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

test.each(FORMS)(
  '%s keeps what was saved last of each record, whoever saved it',
  async (_, form) => {
    const openTab = form()
    const [one, other] = [openTab(), openTab()]
    expect(await one.load()).toEqual({ ok: true, value: [] })
    expect(await one.save([record('a', 1), record('b', 1)])).toEqual({ ok: true, value: null })
    await other.save([record('a', 3, 'later')])
    await one.save([record('a', 2, 'stale'), record('c', 1)])
    expect(await openTab().load()).toEqual({
      ok: true,
      value: [record('a', 3, 'later'), record('b', 1), record('c', 1)],
    })
  },
)

test.each(FORMS)('%s saves in the order of asking', async (_, form) => {
  const storage = form()()
  const saves = [1, 2, 3, 4, 5].map((second) => storage.save([record('a', second, `${second}`)]))
  await Promise.all(saves)
  expect(await storage.load()).toEqual({ ok: true, value: [record('a', 5, '5')] })
})

test.each(FORMS)('%s tells the other tab that something was saved', async (_, form) => {
  const openTab = form()
  const [one, other] = [openTab(), openTab()]
  const heard = vi.fn()
  const stop = other.watch(heard)
  await one.save([record('a', 1)])
  await vi.waitFor(() => expect(heard).toHaveBeenCalled())
  stop()
  heard.mockClear()
  await one.save([record('a', 2)])
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(heard).not.toHaveBeenCalled()
})

test('a browser that refuses the database is an answer, not an exception, and may be asked again', async () => {
  const storage = indexedDbStorage()
  const refusing = vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  expect(await storage.load()).toEqual({ ok: false, problem: 'refused' })
  expect(await storage.save([record('a', 1)])).toEqual({ ok: false, problem: 'refused' })
  refusing.mockRestore()
  expect(await storage.save([record('a', 1)])).toEqual({ ok: true, value: null })
})

test('where one record finds no room none of them stays, and the same save works when there is room', async () => {
  const storage = indexedDbStorage()
  await storage.save([record('a', 1)])
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: StoredRecord,
  ) {
    if (value.key === 'c') throw new DOMException('no room', 'QuotaExceededError')
    return this.add(value)
  })
  const batch = [record('b', 1), record('c', 1)]
  expect(await storage.save(batch)).toEqual({ ok: false, problem: 'full' })
  expect(await storage.load()).toEqual({ ok: true, value: [record('a', 1)] })
  full.mockRestore()
  expect(await storage.save(batch)).toEqual({ ok: true, value: null })
  expect(await storage.load()).toEqual({ ok: true, value: [record('a', 1), ...batch] })
})
