import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LocalServer } from '../../tests/publishers/local-server.ts'
import { localServer } from '../../tests/publishers/local-server.ts'
import { SCHOOLS_FILE, servePublishers } from '../../tests/publishers/official-server.ts'
import { testDesk } from '../../tests/publishers/test-desk.ts'
import { OfficialTown } from '../../tests/town/official-files.ts'
import { success } from '../../src/domain/result.ts'
import { PACKAGE_FILES } from '../../src/formats/area-package/file-names.ts'
import { readManifest } from '../../src/formats/area-package/manifest.ts'
import { runCommand } from './run-command.ts'
import type { PackageFiles, World } from './world.ts'

let server: LocalServer
beforeAll(async () => {
  server = await localServer(servePublishers({ pageCap: 3 }))
})
afterAll(async () => {
  await server.close()
})

/** The table of ages can only be ordered by hand, so the folder does without it too. */
const BY_HAND = new OfficialTown().without('ages').renamed('schools', `dfe/${SCHOOLS_FILE}`)

async function build(...words: string[]): Promise<PackageFiles> {
  let stored: PackageFiles = new Map()
  const world: World = {
    openFolder: () => success(BY_HAND.folder()),
    desk: ({ refresh }) => testDesk(server.network, { refresh }),
    readPackage: () => success(stored),
    refusal: () => null,
    storePackage: (dir, files) => {
      stored = files
      return success(dir)
    },
    areaFolder: (id) => `/areas/${id}`,
    builtAreas: () => [],
    progress: () => undefined,
    now: () => '2026-11-22T09:00:00.000Z',
    builderVersion: '0.0.1',
  }
  const built = await runCommand(world, ['build', 'Tinyton', ...words])
  if (built.exitCode !== 0) throw new Error(built.text)
  return stored
}

function manifestOf(files: PackageFiles) {
  const manifest = readManifest(new TextDecoder().decode(files.get(PACKAGE_FILES.manifest)))
  if (!manifest.ok) throw new Error(manifest.problem.found)
  return manifest.value
}

test('a package is byte for byte the same, fetched or from a folder; only the sources tell', async () => {
  const fetched = await build()
  const given = await build('--from', 'downloads')
  expect([...fetched.keys()]).toEqual([...given.keys()])
  const different = [...fetched].filter(
    ([name, bytes]) => Buffer.compare(bytes, given.get(name) ?? new Uint8Array()) !== 0,
  )
  expect(different.map(([name]) => name)).toEqual([PACKAGE_FILES.manifest])
  const notes = manifestOf(fetched).notes.filter((note) => !note.includes('could not be fetched'))
  expect({ ...manifestOf(fetched), sources: [], notes }).toEqual({
    ...manifestOf(given),
    sources: [],
  })
  expect(manifestOf(fetched).notes.length - notes.length).toBeGreaterThan(5)
  const addresses = manifestOf(fetched).sources.map(({ id, address }) => [
    id,
    new URL(address).host,
  ])
  expect(Object.fromEntries(addresses)).toEqual({
    'ons-lsoa21-ward-lookup': 'open-geography-portalx-ons.hub.arcgis.com',
    'ons-oa21-lookup': 'open-geography-portalx-ons.hub.arcgis.com',
    'ons-oa21-centroids': 'open-geography-portalx-ons.hub.arcgis.com',
    'ons-lsoa21-boundaries': 'services1.arcgis.com',
    'ons-wards': 'services1.arcgis.com',
    'nomis-ts001': 'www.nomisweb.co.uk',
    'nomis-ts037': 'www.nomisweb.co.uk',
    'nomis-ts066': 'www.nomisweb.co.uk',
    'nomis-ts067': 'www.nomisweb.co.uk',
    'mhclg-iod2025': 'assets.publishing.service.gov.uk',
    'dfe-gias': 'ea-edubase-api-prod.azurewebsites.net',
  })
}, 60_000)
