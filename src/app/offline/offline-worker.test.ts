import { beforeEach, expect, test, vi } from 'vitest'
import { MemoryCaches } from '../../../tests/offline/memory-caches.ts'
import { MemoryHost, SCOPE, sha256Hex } from '../../../tests/offline/memory-host.ts'
import { buildCacheName } from '../../data/offline/cache-names.ts'
import { CacheShelf } from '../../data/offline/cache-shelf.ts'
import type { Build } from './build-files.ts'
import type { FromWorker } from './messages.ts'
import { runOfflineWorker } from './offline-worker.ts'
import type { WorkerScope } from './worker-scope.ts'

const PAGE_1 = { 'index.html': '<p>one</p>', 'assets/a-1.js': 'a', 'assets/b-1.js': 'b of one' }
const PAGE_2 = { 'index.html': '<p>two</p>', 'assets/a-1.js': 'a', 'assets/b-2.js': 'b of two' }

function buildOf(id: string, files: Readonly<Record<string, string>>): Build {
  const list = Object.entries(files).map(([path, text]) => ({ path, sha256: sha256Hex(text) }))
  return { id, files: list }
}

/** A browser with one origin, in which workers and pages come and go. */
class Browser {
  readonly caches = new MemoryCaches()
  readonly host = new MemoryHost()
  readonly pages: string[] = []
  readonly told: FromWorker[] = []
  readonly registration = {
    scope: SCOPE,
    installing: null as object | null,
    waiting: null as object | null,
    active: null as object | null,
  }

  publish(files: Readonly<Record<string, string>>): void {
    this.host.files.clear()
    for (const [path, text] of Object.entries(files)) this.host.files.set(path, text)
  }

  worker(build: Build) {
    const listeners = new Map<string, (event: unknown) => void>()
    const skipWaiting = vi.fn(() => Promise.resolve())
    const scope: WorkerScope = {
      caches: this.caches.asStorage,
      registration: this.registration,
      clients: {
        claim: () => Promise.resolve(),
        matchAll: () =>
          Promise.resolve(
            this.pages.map((url) => ({
              url,
              postMessage: (message: FromWorker) => this.told.push(message),
            })),
          ),
      },
      fetch: this.host.fetch,
      skipWaiting,
      addEventListener: (kind: string, listener: (event: never) => void) => {
        listeners.set(kind, listener as (event: unknown) => void)
      },
    }
    runOfflineWorker(scope, build)
    const happen = async (kind: string, event: object = {}) => {
      const work: Promise<unknown>[] = []
      listeners.get(kind)?.({ ...event, waitUntil: (one: Promise<unknown>) => work.push(one) })
      await Promise.all(work)
    }
    const ask = async (path: string, headers: Record<string, string> = {}) => {
      const answers: Promise<Response>[] = []
      const request = new Request(new URL(path, SCOPE), { headers })
      const respondWith = (answer: Promise<Response>) => answers.push(answer)
      listeners.get('fetch')?.({ request, respondWith })
      const [response] = await Promise.all(answers)
      return response === undefined ? 'not answered' : `${response.status} ${await response.text()}`
    }
    return { happen, ask, skipWaiting }
  }
}

let browser: Browser
beforeEach(() => {
  browser = new Browser()
  vi.stubGlobal('fetch', browser.host.fetch)
})

test('what was installed opens when the host is gone', async () => {
  browser.publish(PAGE_1)
  const worker = browser.worker(buildOf('1', PAGE_1))
  await worker.happen('install')
  browser.host.isAway = true
  expect(await worker.ask('?room=places')).toBe('200 <p>one</p>')
  expect(await worker.ask('assets/b-1.js')).toBe('200 b of one')
  expect(await worker.ask('another-app.js')).toBe('not answered')
})

test('a build that does not come whole is not installed, and the first visit is told why', async () => {
  browser.publish({ ...PAGE_1, 'assets/b-1.js': 'b of another' })
  browser.pages.push(SCOPE)
  const worker = browser.worker(buildOf('1', PAGE_1))
  await expect(worker.happen('install')).rejects.toThrow('assets/b-1.js')
  expect(browser.told).toMatchObject([{ kind: 'not-kept', problem: { where: 'assets/b-1.js' } }])
  expect(await browser.caches.keys()).toEqual([])
})

test('a full device leaves the older build whole and its pages in peace', async () => {
  browser.publish(PAGE_1)
  await browser.worker(buildOf('1', PAGE_1)).happen('install')
  browser.registration.active = {}
  browser.pages.push(SCOPE)
  browser.publish(PAGE_2)
  browser.caches.isFull = true
  const newer = browser.worker(buildOf('2', PAGE_2))
  await expect(newer.happen('install')).rejects.toThrow('full')
  expect(browser.told).toEqual([])
  expect(await browser.caches.keys()).toEqual([buildCacheName(SCOPE, '1')])
})

test('a newer build is installed beside the older; each answers with its own page', async () => {
  browser.publish(PAGE_1)
  const older = browser.worker(buildOf('1', PAGE_1))
  await older.happen('install')
  browser.publish(PAGE_2)
  browser.host.asked.length = 0
  const newer = browser.worker(buildOf('2', PAGE_2))
  await newer.happen('install')
  // What is the same file is taken over.
  expect(browser.host.asked).toEqual(['', 'assets/b-2.js'])
  expect(await older.ask('')).toBe('200 <p>one</p>')
  expect(await newer.ask('')).toBe('200 <p>two</p>')
  expect(newer.skipWaiting).not.toHaveBeenCalled()
  await newer.happen('message', { data: { kind: 'take-over' } })
  expect(newer.skipWaiting).toHaveBeenCalledOnce()
  // A page of the older one that is still open gets what it was built with.
  expect(await newer.ask('assets/b-1.js')).toBe('200 b of one')
})

test('the older build goes when nobody has it open, the one that waits never', async () => {
  browser.publish(PAGE_1)
  const older = browser.worker(buildOf('1', PAGE_1))
  await older.happen('install')
  browser.publish(PAGE_2)
  const newer = browser.worker(buildOf('2', PAGE_2))
  await newer.happen('install')
  const builds = [buildCacheName(SCOPE, '1'), buildCacheName(SCOPE, '2')]

  browser.pages.push(`${SCOPE}?room=zones`)
  browser.registration.waiting = {}
  await older.happen('message', { data: { kind: 'started' } })
  expect(await browser.caches.keys()).toEqual(builds)

  browser.registration.waiting = null
  await newer.happen('activate')
  expect(await browser.caches.keys()).toEqual(builds)
  browser.pages.push(SCOPE, 'https://council.example/other-app/')
  await newer.happen('message', { data: { kind: 'started' } })
  expect(await browser.caches.keys()).toEqual(builds)

  browser.pages.shift()
  await newer.happen('message', { data: { kind: 'started' } })
  expect(await browser.caches.keys()).toEqual([buildCacheName(SCOPE, '2')])
  expect(browser.told.at(-1)).toEqual({ kind: 'kept' })
})

test('what the browser has thrown away is fetched again; without network that is said', async () => {
  browser.publish(PAGE_1)
  browser.pages.push(SCOPE)
  const worker = browser.worker(buildOf('1', PAGE_1))
  await worker.happen('install')
  const cache = await browser.caches.open(buildCacheName(SCOPE, '1'))
  await cache.delete(`${SCOPE}assets/b-1.js`)
  browser.host.isAway = true
  await worker.happen('message', { data: { kind: 'started' } })
  expect(browser.told.at(-1)).toMatchObject({ kind: 'not-kept' })
  browser.host.isAway = false
  await worker.happen('message', { data: { kind: 'started' } })
  expect(browser.told.at(-1)).toEqual({ kind: 'kept' })
  browser.host.isAway = true
  expect(await worker.ask('assets/b-1.js')).toBe('200 b of one')
})

test('a page gets the files of the edition it has read, others those that are kept', async () => {
  browser.publish(PAGE_1)
  const worker = browser.worker(buildOf('1', PAGE_1))
  const shelf = new CacheShelf({
    caches: browser.caches.asStorage,
    scope: SCOPE,
    now: () => new Date(0),
    inTurn: (work) => work(),
  })
  const older = browser.host.build('town', { 'boundaries.pmtiles': 'old tiles' })
  await shelf.keep({ id: 'town', title: 'Town' })
  browser.host.build('town', { 'boundaries.pmtiles': 'new tiles' })
  await shelf.keep({ id: 'town', title: 'Town' })
  browser.host.isAway = true
  const tiles = 'areas/town/boundaries.pmtiles'
  expect(await worker.ask(tiles)).toBe('200 new tiles')
  expect(await worker.ask(`${tiles}?edition=${older}`)).toBe('200 old tiles')
  expect(await worker.ask(tiles, { range: 'bytes=0-2' })).toBe('206 new')
  // A file that the kept package does not have is not asked of a host that may have another edition.
  expect(await worker.ask('areas/town/postcodes.arrow')).toBe('404 ')
  await expect(worker.ask('areas/city/wards.arrow')).rejects.toThrow('Failed to fetch')
})
