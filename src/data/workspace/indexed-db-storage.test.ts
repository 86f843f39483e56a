// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import type {
  RecordToStore,
  StoredRecord,
  WorkspaceStorage,
} from '../../domain/workspace/storage-port.ts'
import { eventually } from '../../../tests/eventually.ts'
import { indexedDbStorage } from './indexed-db-storage.ts'
import { MemoryDevice, MemoryStorage } from './memory-storage.ts'

const record = (key: string, text = 'first'): StoredRecord => ({ key, text })

const toStore = (key: string, text = 'first', over: readonly string[] = []): RecordToStore => ({
  key,
  text,
  over,
})

const SAVED = { ok: true, value: null }
const OVERTAKEN = { ok: false, problem: 'overtaken' }

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
    expect(await one.save([toStore('a'), toStore('b')])).toEqual(SAVED)
    expect(await other.save([toStore('a', 'second', ['first']), toStore('c')])).toEqual(SAVED)
    expect(await openTab().load()).toEqual({
      ok: true,
      value: [record('a', 'second'), record('b'), record('c')],
    })
  },
)

test.each(FORMS)(
  '%s writes over nothing that had not been seen, and then writes none',
  async (_, form) => {
    const openTab = form()
    const [one, other] = [openTab(), openTab()]
    await one.save([toStore('a')])
    await one.save([toStore('a', 'second', ['first'])])
    expect(await other.save([toStore('b'), toStore('a', 'late', ['first'])])).toEqual(OVERTAKEN)
    expect(await other.save([toStore('a', 'late')])).toEqual(OVERTAKEN)
    expect(await other.load()).toEqual({ ok: true, value: [record('a', 'second')] })
    expect(await other.save([toStore('a', 'second')])).toEqual(SAVED)
    expect(await other.save([toStore('a', 'late', ['first', 'second'])])).toEqual(SAVED)
    expect(await one.load()).toEqual({ ok: true, value: [record('a', 'late')] })
  },
)

test.each(FORMS)('%s saves in the order of asking', async (_, form) => {
  const storage = form()()
  const texts = ['1', '2', '3', '4', '5']
  const saves = texts.map((text, at) => storage.save([toStore('a', text, texts.slice(0, at))]))
  const loading = storage.load()
  expect(await Promise.all(saves)).toEqual(texts.map(() => SAVED))
  expect(await loading).toEqual({ ok: true, value: [record('a', '5')] })
})

test.each(FORMS)('%s tells the other tab that something was saved', async (_, form) => {
  const openTab = form()
  const [one, other] = [openTab(), openTab()]
  const heard = vi.fn()
  const stop = other.watch(heard)
  await one.save([toStore('a')])
  await eventually(() => expect(heard).toHaveBeenCalled())
  stop()
  heard.mockClear()
  const stillHeard = vi.fn()
  const stopLast = other.watch(stillHeard)
  await one.save([toStore('b')])
  await eventually(() => expect(stillHeard).toHaveBeenCalled())
  expect(heard).not.toHaveBeenCalled()
  stopLast()
})

test('a browser that refuses the database is an answer, not an exception, and may be asked again', async () => {
  const storage = indexedDbStorage()
  const refusing = vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  expect(await storage.load()).toEqual({ ok: false, problem: 'refused' })
  expect(await storage.save([toStore('a')])).toEqual({ ok: false, problem: 'refused' })
  refusing.mockRestore()
  expect(await storage.save([toStore('a')])).toEqual(SAVED)
})

test('where one record finds no room none of them stays, and the same save works when there is room', async () => {
  const storage = indexedDbStorage()
  await storage.save([toStore('a')])
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: StoredRecord,
  ) {
    if (value.key === 'c') throw new DOMException('no room', 'QuotaExceededError')
    return this.add(value)
  })
  const batch = [toStore('b'), toStore('c')]
  expect(await storage.save(batch)).toEqual({ ok: false, problem: 'full' })
  expect(await storage.load()).toEqual({ ok: true, value: [record('a')] })
  full.mockRestore()
  expect(await storage.save(batch)).toEqual(SAVED)
  expect(await storage.load()).toEqual({ ok: true, value: [record('a'), record('b'), record('c')] })
})
