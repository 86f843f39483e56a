import { expect, test } from 'vitest'
import { testDesk } from '../../tests/publishers/test-desk.ts'
import { OfficialTown } from '../../tests/town/official-files.ts'
import type { AreaManifest } from '../../src/domain/area.ts'
import { success } from '../../src/domain/result.ts'
import { PACKAGE_FILES } from '../../src/formats/area-package/file-names.ts'
import { readManifest } from '../../src/formats/area-package/manifest.ts'
import type { Folder } from '../readers/folder.ts'
import { runCommand } from './run-command.ts'
import type { PackageFiles, World } from './world.ts'

/** A world in memory: one folder of downloads, packages by path. */
function memoryWorld(downloads: Folder) {
  const packages = new Map<string, PackageFiles>()
  const manifests = (): AreaManifest[] =>
    [...packages.values()].flatMap((files) => {
      const read = readManifest(new TextDecoder().decode(files.get(PACKAGE_FILES.manifest)))
      return read.ok ? [read.value] : []
    })
  const world: World = {
    openFolder: () => success(downloads),
    desk: () => testDesk(() => Promise.reject(new TypeError('fetch failed'))),
    readPackage: (dir) => success(packages.get(dir) ?? new Map()),
    refusal: () => null,
    storePackage: (dir, files) => {
      packages.set(dir, files)
      return success(dir)
    },
    areaFolder: (id) => `/areas/${id}`,
    builtAreas: manifests,
    progress: () => undefined,
    now: () => '2026-01-02T03:04:05.000Z',
    builderVersion: '0.0.1',
  }
  return { world, packages, manifests }
}

const TOWN = new OfficialTown()

test('the tiny town is built from official files, and its check finds no problem', async () => {
  const { world, packages, manifests } = memoryWorld(TOWN.folder())
  const built = await runCommand(world, ['build', 'tinyton', '--from', 'downloads'])
  expect(built).toMatchObject({ exitCode: 0, stream: 'output' })
  expect(built.text).toContain('8 neighbourhoods, 3 wards, 16 output areas')
  expect([...packages.keys()]).toEqual(['/areas/tinyton-city-of'])
  expect(manifests()[0]).toMatchObject({ built: '2026-01-02T03:04:05.000Z', madeUp: false })

  const checked = await runCommand(world, ['check', '/areas/tinyton-city-of', '--json'])
  expect(checked.exitCode).toBe(0)
  const report = JSON.parse(checked.text) as Record<string, unknown>
  expect(report).toMatchObject({
    id: 'tinyton-city-of',
    problems: [],
    counts: {
      neighbourhoods: 8,
      wards: 3,
      wardsWithNeighbourhoods: 3,
      outputAreas: 16,
      schools: 2,
    },
    outside: { schools: 1 },
    residents: 8400,
  })
  const page = await runCommand(world, ['check', '/areas/tinyton-city-of'])
  expect(page.text).toContain('No problem found.')
})

test('a check of what is no package ends with exit code 1, as output', async () => {
  const { world } = memoryWorld(TOWN.folder())
  const checked = await runCommand(world, ['check', 'nothing', '--json'])
  expect(checked).toMatchObject({ exitCode: 1, stream: 'output' })
  const report = JSON.parse(checked.text) as { problems: string[] }
  expect(report.problems.length).toBeGreaterThan(0)
})

test('a problem is one sentence and stores nothing', async () => {
  const { world, packages } = memoryWorld(TOWN.without('residents').folder())
  const built = await runCommand(world, ['build', 'Tinyton', '--from', 'downloads'])
  expect(built).toMatchObject({ exitCode: 1, stream: 'error' })
  expect(built.text).toMatch(/^Folder downloads: expected .*census2021-ts001-oa\.csv/)
  expect(packages.size).toBe(0)
})

test('without a folder and without a network one sentence says so, and stores nothing', async () => {
  const { world, packages } = memoryWorld(TOWN.folder())
  const built = await runCommand(world, ['build', 'Tinyton'])
  expect(built).toMatchObject({ exitCode: 1, stream: 'error' })
  expect(built.text).toMatch(/^Office for National Statistics .* build with --from\.$/)
  expect(packages.size).toBe(0)
})

test('a folder under the listed areas must bear the id', async () => {
  const { world, packages } = memoryWorld(TOWN.folder())
  const words = ['build', 'Tinyton', '--from', 'downloads', '--out', '/areas/other']
  const built = await runCommand(world, words)
  expect(built.text).toContain('add --id other')
  expect((await runCommand(world, [...words, '--id', 'other'])).exitCode).toBe(0)
  expect([...packages.keys()]).toEqual(['/areas/other'])
})

test('list names what can be built, and what is built', async () => {
  const { world } = memoryWorld(TOWN.folder())
  const all = await runCommand(world, ['list', '--from', 'downloads'])
  expect(all.text.split('\n')).toEqual([
    'E08000098  Nextborough, 1 neighbourhood',
    'E08000099  Tinyton, City of, 8 neighbourhoods',
  ])
  const one = await runCommand(world, ['list', 'next', '--from', 'downloads'])
  expect(one.text).toBe('E08000098  Nextborough, 1 neighbourhood')
  const none = await runCommand(world, ['list', 'zzz', '--from', 'downloads'])
  expect(none).toMatchObject({
    exitCode: 1,
    text: expect.stringContaining('none fits "zzz"') as unknown,
  })
  expect(await runCommand(world, ['list'])).toMatchObject({
    exitCode: 0,
    text: expect.stringContaining('No area is built.') as unknown,
  })
})

test('list leaves out authorities whose output areas are not all there', async () => {
  const part = TOWN.with('outputAreaLookup', (text) => text.replace(/^E0090009.*\n/gm, ''))
  const { world } = memoryWorld(part.folder())
  const all = await runCommand(world, ['list', '--from', 'downloads'])
  expect(all.text).toBe('E08000099  Tinyton, City of, 8 neighbourhoods')
})

test('help and misuse', async () => {
  const { world } = memoryWorld(TOWN.folder())
  expect(await runCommand(world, ['--help'])).toMatchObject({ exitCode: 0, stream: 'output' })
  const wrong = await runCommand(world, ['bild'])
  expect(wrong).toMatchObject({ exitCode: 1, stream: 'error' })
  expect(wrong.text).toContain('npm run area -- build')
})
