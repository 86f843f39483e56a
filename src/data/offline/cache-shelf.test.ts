import { beforeEach, expect, test, vi } from 'vitest'
import { MemoryCaches } from '../../../tests/offline/memory-caches.ts'
import { MemoryHost, SCOPE } from '../../../tests/offline/memory-host.ts'
import { areaCacheName, notesCacheName } from './cache-names.ts'
import { CacheShelf } from './cache-shelf.ts'

const TOWN = { id: 'town', title: 'Town' }
const FILES = { 'wards.arrow': 'wards', 'boundaries.pmtiles': 'tiles', 'schools.geojson': '{}' }

let caches: MemoryCaches
let host: MemoryHost
let shelf: CacheShelf

beforeEach(() => {
  caches = new MemoryCaches()
  host = new MemoryHost()
  vi.stubGlobal('fetch', host.fetch)
  shelf = new CacheShelf({
    caches: caches.asStorage,
    scope: SCOPE,
    now: () => new Date('2026-11-26T08:00:00Z'),
    inTurn: (work) => work(),
  })
})

async function keptFile(edition: string, file: string): Promise<string | undefined> {
  const cacheName = areaCacheName(SCOPE, 'town', edition)
  return (await caches.match(`${SCOPE}areas/town/${file}`, { cacheName }))?.text()
}

test('an area is kept with all its files, its size and its date', async () => {
  const edition = host.build('town', FILES)
  const kept = await shelf.keep(TOWN)
  const manifest = host.files.get('areas/town/datapackage.json') ?? ''
  const bytes = manifest.length + 'wards'.length + 'tiles'.length + '{}'.length
  const expected = { ...TOWN, edition, keptAt: '2026-11-26T08:00:00.000Z', bytes }
  expect(kept).toEqual({ ok: true, value: expected })
  expect(await shelf.list()).toEqual([expected])
  for (const [file, text] of Object.entries(FILES)) expect(await keptFile(edition, file)).toBe(text)
  expect(await keptFile(edition, 'datapackage.json')).toBe(manifest)
})

test('what is kept in its newest edition is not fetched again', async () => {
  host.build('town', FILES)
  await shelf.keep(TOWN)
  host.asked.length = 0
  expect(await shelf.keep(TOWN)).toMatchObject({ ok: true })
  expect(host.asked).toEqual(['areas/town/datapackage.json?newest'])
})

test('what was cleared beneath its note is fetched again', async () => {
  const edition = host.build('town', FILES)
  await shelf.keep(TOWN)
  await caches.delete(areaCacheName(SCOPE, 'town', edition))
  expect(await shelf.keep(TOWN)).toMatchObject({ ok: true, value: { edition } })
  expect(await keptFile(edition, 'wards.arrow')).toBe('wards')
})

test('a rebuilt area takes its place once it is whole; the older edition stays for pages that read it', async () => {
  const older = host.build('town', FILES)
  await shelf.keep(TOWN)
  const newer = host.build('town', { ...FILES, 'wards.arrow': 'other wards' })
  expect(await shelf.keep(TOWN)).toMatchObject({ ok: true, value: { edition: newer } })
  expect(await shelf.list()).toMatchObject([{ edition: newer }])
  expect(await keptFile(newer, 'wards.arrow')).toBe('other wards')
  expect(await keptFile(older, 'wards.arrow')).toBe('wards')
})

const breaks: readonly (readonly [string, string | null | undefined, string])[] = [
  ['a file that is cut short', 'til', 'another one of 3 bytes'],
  ['a file that is missing', undefined, 'none'],
  ['a connection that breaks', null, 'none (Failed to fetch)'],
]

test.each(breaks)(
  '%s keeps nothing of the new edition and all of the old',
  async (_, file, found) => {
    const older = host.build('town', FILES)
    await shelf.keep(TOWN)
    host.build('town', { ...FILES, 'boundaries.pmtiles': 'other tiles' })
    const path = 'areas/town/boundaries.pmtiles'
    if (file === undefined) host.files.delete(path)
    else host.files.set(path, file)
    expect(await shelf.keep(TOWN)).toMatchObject({
      ok: false,
      problem: { where: 'town/boundaries.pmtiles', found },
    })
    expect(await shelf.list()).toMatchObject([{ edition: older }])
    expect(await keptFile(older, 'boundaries.pmtiles')).toBe('tiles')
    expect(await caches.keys()).toHaveLength(2)
  },
)

test('a page in place of the manifest is no edition', async () => {
  host.files.set('areas/town/datapackage.json', '<!doctype html><title>Sign in</title>')
  expect(await shelf.keep(TOWN)).toMatchObject({ ok: false, problem: { found: 'a web page' } })
  expect(await caches.keys()).toEqual([])
})

test('a full device is said, and what was there stays', async () => {
  const older = host.build('town', FILES)
  await shelf.keep(TOWN)
  host.build('town', { ...FILES, 'wards.arrow': 'other wards' })
  caches.isFull = true
  const result = await shelf.keep(TOWN)
  expect(result).toMatchObject({ ok: false, problem: { found: 'that it is full' } })
  expect(await shelf.list()).toMatchObject([{ edition: older }])
  expect(await caches.keys()).toEqual([areaCacheName(SCOPE, 'town', older), notesCacheName(SCOPE)])
})

test('removing frees every edition of the area and nothing else', async () => {
  host.build('town', FILES)
  host.build('city', FILES)
  await caches.open('another app')
  await shelf.keep(TOWN)
  const city = await shelf.keep({ id: 'city', title: 'City' })
  host.build('town', { ...FILES, 'wards.arrow': 'other wards' })
  await shelf.keep(TOWN)
  expect(await shelf.remove('town')).toEqual({ ok: true, value: null })
  expect(await shelf.list()).toEqual(city.ok ? [city.value] : [])
  const left = await caches.keys()
  expect(left).toContain('another app')
  expect(left.filter((name) => name.includes(' town '))).toEqual([])
})

test('what cannot be read of the notes is no kept area', async () => {
  const notes = await caches.open(notesCacheName(SCOPE))
  await notes.put(`${SCOPE}areas/town/note-1`, new Response('{"version": 9}'))
  await notes.put(`${SCOPE}areas/index.json`, new Response('{"version": 1, "areas": []}'))
  expect(await shelf.list()).toEqual([])
})
