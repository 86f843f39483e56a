import { afterEach, expect, test } from 'vitest'
import type { LocalServer, Respond } from '../../tests/publishers/local-server.ts'
import { localServer } from '../../tests/publishers/local-server.ts'
import { memoryStore } from '../../tests/publishers/memory-store.ts'
import type { PublishersHabits } from '../../tests/publishers/official-server.ts'
import { SCHOOLS_FILE, servePublishers } from '../../tests/publishers/official-server.ts'
import { testDesk } from '../../tests/publishers/test-desk.ts'
import { OfficialTown } from '../../tests/town/official-files.ts'
import { TOWN_CODE } from '../../tests/town/town-plan.ts'
import { problemSentence } from '../../src/domain/result.ts'
import type { AreaInput } from '../area-input.ts'
import { readOfficial } from '../official/read-official.ts'
import type { Network } from '../network/network.ts'
import type { Folder } from '../readers/folder.ts'
import { fetchOfficial } from './fetch-official.ts'

let server: LocalServer | null = null
afterEach(async () => {
  await server?.close()
  server = null
})

async function serve(respond: Respond): Promise<LocalServer> {
  server = await localServer(respond)
  return server
}

function read(folder: Folder, asked = [TOWN_CODE]): AreaInput {
  const area = readOfficial(folder, { asked, id: null, progress: () => undefined })
  if (!area.ok) throw new Error(problemSentence(area.problem))
  return area.value
}

/** All but where files come from: pages of a layer have other bytes than the same layer as a file. */
function withoutOrigin(area: AreaInput) {
  const sources = area.sources.map(({ id, edition, rowsKept, geography, gives }) => {
    return { id, edition, rowsKept, geography, gives }
  })
  return { ...area, sources }
}

async function fetched(network: Network, asked = [TOWN_CODE]): Promise<Folder> {
  const got = await fetchOfficial(testDesk(network), asked)
  if (!got.ok) throw new Error(problemSentence(got.problem))
  return got.value.folder
}

/** What the publishers have, as a folder: the table of ages can only be ordered by hand. */
const BY_HAND = new OfficialTown().without('ages').renamed('schools', `dfe/${SCHOOLS_FILE}`)

test.each<[string, Partial<PublishersHabits>]>([
  ['as they usually are', {}],
  ['with small pages and the mark in the properties', { pageCap: 3, limitFlag: 'properties' }],
  ['with small pages and the mark at the top', { pageCap: 1, limitFlag: 'top' }],
  ['with small pages and no mark', { pageCap: 2, limitFlag: 'none' }],
  ['without files at the portal', { hasHub: false, pageCap: 5 }],
  [
    'with services of another version',
    {
      renamed: {
        LSOA21_WD24_LAD24_EW_LU: 'LSOA21_WD24_LAD24_EW_LU_v2',
        WD_DEC_2025_UK_BGC: 'WD_DEC_2025_UK_BGC_V2',
      },
    },
  ],
])(
  'fetched from publishers %s, an area is what it is from a folder',
  async (_, habits) => {
    const { network } = await serve(servePublishers(habits))
    const area = read(await fetched(network))
    expect(withoutOrigin(area)).toEqual(withoutOrigin(read(BY_HAND.folder())))
  },
  60_000,
)

test('the manifest will name the address that each file came from, and its bytes', async () => {
  const { network } = await serve(servePublishers())
  const sources = read(await fetched(network)).sources
  const byHand = new Map(read(BY_HAND.folder()).sources.map((one) => [one.id, one]))
  const polygons = ['ons-wards', 'ons-lsoa21-boundaries']
  for (const { id, checksum, bytes, file } of sources.filter(({ id }) => !polygons.includes(id))) {
    expect([id, file, checksum, bytes]).toEqual([
      id,
      byHand.get(id)?.file,
      byHand.get(id)?.checksum,
      byHand.get(id)?.bytes,
    ])
  }
  const addressOf = (id: string) => sources.find((one) => one.id === id)?.address
  expect(addressOf('dfe-gias')).toBe(
    `https://ea-edubase-api-prod.azurewebsites.net/edubase/downloads/public/${SCHOOLS_FILE}`,
  )
  expect(addressOf('ons-oa21-centroids')).toContain(
    'hub.arcgis.com/api/download/v1/items/item-Output_Areas_December_2021_PWC_V3/csv?layers=0',
  )
}, 60_000)

test('with a full cache nothing is asked; another area asks for its polygons and places only', async () => {
  const { network, seen } = await serve(servePublishers({ hasMore: true }))
  const store = memoryStore()
  await fetchOfficial(testDesk(network, { store }), [TOWN_CODE])
  const first = seen.length
  const again = await fetchOfficial(testDesk(network, { store }), [TOWN_CODE])
  expect(again.ok).toBe(true)
  expect(seen).toHaveLength(first)
  const other = await fetchOfficial(testDesk(network, { store }), ['Nextborough'])
  expect(other.ok).toBe(true)
  const services = new Set(
    seen.slice(first).map(({ host, path }) => [host, path.split('/')[5]].join(' ')),
  )
  expect([...services]).toEqual([
    'services1.arcgis.com Lower_layer_Super_Output_Areas_December_2021_Boundaries_EW_BGC_V5',
    'services1.arcgis.com WD_DEC_2025_UK_BGC',
    'overpass-api.de ',
  ])
}, 60_000)

test('what an area can do without comes too, and what cannot be had is a note', async () => {
  const { network } = await serve(servePublishers({ hasMore: true }))
  const got = await fetchOfficial(testDesk(network), [TOWN_CODE])
  if (!got.ok) throw new Error(problemSentence(got.problem))
  const area = read(got.value.folder)
  expect(area.sources.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      ...['nomis-ts007a', 'nomis-claimant-count', 'ons-lsoa11-lsoa21-lookup', 'ofsted-inspections'],
      ...['ees-key-stage-2-schools', 'nhs-gp-practices', 'nhs-pharmacies', 'ace-libraries'],
      ...['os-code-point-open', 'openstreetmap', 'openstreetmap-2'],
    ]),
  )
  expect(area.places.services.length).toBeGreaterThan(0)
  expect(area.places.openStreetMap.length).toBeGreaterThan(0)
  expect(area.places.schools[0]?.school?.results).toMatchObject([{ year: '2024/25' }])
  expect(area.places.schools[0]?.school?.inspection).toMatchObject({ date: '2025-11-12' })
  expect(got.value.notes).toEqual([])
  await server?.close()
  const without = await fetchOfficial(testDesk((await serve(servePublishers())).network), [
    TOWN_CODE,
  ])
  expect(without.ok && without.value.notes.join(' ')).toMatch(
    /"Basic dataset for libraries" could not be fetched from Arts Council England \(.*\), so it is left out/,
  )
}, 60_000)

test('refreshing asks whether there is something newer, and fetches only that', async () => {
  const store = memoryStore()
  const early = await serve(servePublishers())
  await fetchOfficial(testDesk(early.network, { store }), [TOWN_CODE])
  await early.close()
  const before = new Map(store.files)
  const newer = new OfficialTown().with('health', (text) => text.replaceAll('Tinyton', 'Tinytown'))
  const late = await serve(servePublishers({}, newer))
  const refreshed = await fetchOfficial(testDesk(late.network, { store, refresh: true }), [
    TOWN_CODE,
  ])
  expect(refreshed.ok).toBe(true)
  const changed = [...store.files].filter(
    ([path, bytes]) =>
      !path.endsWith('.journal') &&
      Buffer.compare(bytes, before.get(path) ?? new Uint8Array()) !== 0,
  )
  expect(changed.map(([path]) => path)).toEqual(['nomis-ts037/census2021-ts037-lsoa.csv'])
  expect(late.seen.some(({ path }) => path.endsWith('/query'))).toBe(false)
}, 60_000)

test('nothing that is half there is ever seen as whole', async () => {
  const { network } = await serve(servePublishers())
  const store = memoryStore()
  await fetchOfficial(testDesk(network, { store }), [TOWN_CODE])
  expect([...store.files.keys()].filter((path) => path.endsWith('.part'))).toEqual([])
  const path = `dfe-gias/${SCHOOLS_FILE}`
  const whole = store.read(path)
  store.files.set(path, whole.subarray(0, 100))
  const again = await fetchOfficial(testDesk(network, { store }), [TOWN_CODE])
  expect(again.ok).toBe(true)
  expect(store.read(path)).toEqual(whole)
}, 60_000)

test('an authority that there is not costs no more than the lookups', async () => {
  const { network, seen } = await serve(servePublishers())
  const folder = await fetchOfficial(testDesk(network), ['Atlantis'])
  expect(folder).toMatchObject({ ok: false, problem: { where: 'Authority "Atlantis"' } })
  expect(seen.some(({ host }) => host === 'www.nomisweb.co.uk')).toBe(false)
}, 60_000)

test('without a network the first address is named, and what to do', async () => {
  const cause = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' })
  const offline = () => Promise.reject(new TypeError('fetch failed', { cause }))
  const folder = await fetchOfficial(testDesk(offline), [TOWN_CODE])
  if (folder.ok) throw new Error('a folder')
  expect(problemSentence(folder.problem)).toBe(
    'Office for National Statistics (Open Geography portal), https://services1.arcgis.com/' +
      'ESMARspQHYMw9BZ9/arcgis/rest/services/LSOA21_WD24_LAD24_EW_LU/FeatureServer/0?f=json: ' +
      'expected data (JSON), found no such host: this computer may not be online, 6 times in ' +
      'a row. Try again later; or download it in a browser into a folder and build with --from.',
  )
})
