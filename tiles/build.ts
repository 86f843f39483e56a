import fs from 'node:fs'
import path from 'node:path'
import type { AreaManifest } from '../src/domain/area.ts'
import type { Problem, Result } from '../src/domain/result.ts'
import { failure, success } from '../src/domain/result.ts'
import { writeAreasIndex } from '../src/formats/area-package/areas-index.ts'
import { PACKAGE_FILES } from '../src/formats/area-package/file-names.ts'
import { readManifest } from '../src/formats/area-package/manifest.ts'
import { stepDetail } from './commands/fetch-progress.ts'
import { progressLine } from './commands/progress-line.ts'
import { runCommand } from './commands/run-command.ts'
import type { PackageFiles, World } from './commands/world.ts'
import { Cache } from './network/cache.ts'
import { systemClock } from './network/clock.ts'
import { Courier } from './network/courier.ts'
import { networkOver } from './network/network.ts'
import { PATIENT } from './network/patience.ts'
import type { Store } from './network/store.ts'
import type { Folder, FolderFile } from './readers/folder.ts'

/**
 * `npm run area -- ...`: the only file of the builder that touches disk, network and argv. What the
 * commands do with what it hands them stands in `commands/`.
 */

const PROJECT = path.resolve(import.meta.dirname, '..')
const AREAS = path.join(PROJECT, 'public', 'areas')
const DOWNLOADS = path.join(PROJECT, '.cache', 'downloads')

/** More files than any folder of downloads holds: a sign that a whole disk was named. */
const MAX_FILES = 5_000

function openFolder(dir: string): Result<Folder> {
  const files: FolderFile[] = []
  const pending = ['']
  try {
    for (let rest = pending.pop(); rest !== undefined; rest = pending.pop()) {
      for (const entry of fs.readdirSync(path.join(dir, rest), { withFileTypes: true })) {
        const name = rest === '' ? entry.name : `${rest}/${entry.name}`
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
        const stats = fs.statSync(path.join(dir, name), { throwIfNoEntry: false })
        if (stats?.isDirectory() === true && !entry.isSymbolicLink()) pending.push(name)
        else if (stats?.isFile() === true) files.push(diskFile(dir, name))
      }
      if (files.length > MAX_FILES) return failure(tooManyFiles(dir))
    }
  } catch (error) {
    return failure(diskProblem(dir, 'a folder of downloaded files', error))
  }
  return success({ name: dir, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) })
}

function diskFile(dir: string, name: string): FolderFile {
  const full = path.join(dir, name)
  return {
    path: name,
    read: (limit) => (limit === undefined ? fs.readFileSync(full) : readFirst(full, limit)),
  }
}

function readFirst(file: string, limit: number): Uint8Array {
  const handle = fs.openSync(file, 'r')
  try {
    const buffer = new Uint8Array(limit)
    return buffer.subarray(0, fs.readSync(handle, buffer, 0, limit, 0))
  } finally {
    fs.closeSync(handle)
  }
}

function openStore(dir: string): Store {
  const inside = (name: string) => path.join(dir, name)
  const attempt = (action: () => void): Problem | null => {
    try {
      action()
      return null
    } catch (error) {
      return diskProblem(dir, 'room for downloads', error)
    }
  }
  return {
    name: path.relative(process.cwd(), dir) || '.',
    list: (folder) => (fs.existsSync(inside(folder)) ? fileNames(inside(folder)) : []),
    size: (name) => fs.statSync(inside(name), { throwIfNoEntry: false })?.size ?? null,
    read: (name, limit) => diskFile(dir, name).read(limit),
    append: (name, bytes) =>
      attempt(() => {
        fs.mkdirSync(path.dirname(inside(name)), { recursive: true })
        fs.appendFileSync(inside(name), bytes)
      }),
    move: (from, to) => attempt(() => fs.renameSync(inside(from), inside(to))),
    remove: (name) => attempt(() => fs.rmSync(inside(name), { force: true })),
  }
}

function fileNames(dir: string): readonly string[] {
  const entries = fs.readdirSync(dir, { withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

function readPackage(dir: string): Result<PackageFiles> {
  try {
    const names = fileNames(dir)
    return success(new Map(names.map((name) => [name, fs.readFileSync(path.join(dir, name))])))
  } catch (error) {
    return failure(diskProblem(dir, 'the folder of a package', error))
  }
}

/**
 * Writes beside the target and renames, so that a crash while writing leaves the old package where it
 * is. Between the two renames lies the one moment without a package; `recover` mends a crash there.
 */
function storePackage(dir: string, files: PackageFiles): Result<string> {
  const target = path.resolve(dir)
  const fresh = `${target}.building-${process.pid}`
  const previous = `${target}.previous-${process.pid}`
  try {
    recover(target)
    fs.mkdirSync(fresh, { recursive: true })
    for (const [name, bytes] of files) fs.writeFileSync(path.join(fresh, name), bytes)
    if (fs.existsSync(target)) fs.renameSync(target, previous)
    fs.renameSync(fresh, target)
    fs.rmSync(previous, { recursive: true, force: true })
    if (path.dirname(target) === AREAS) writeIndex()
    return success(shortPath(target))
  } catch (error) {
    fs.rmSync(fresh, { recursive: true, force: true })
    if (fs.existsSync(previous) && !fs.existsSync(target)) fs.renameSync(previous, target)
    return failure(diskProblem(dir, 'room for the package', error))
  }
}

/** As a person in this folder would write it. */
function shortPath(target: string): string {
  const relative = path.relative(process.cwd(), target)
  return relative === '' || relative.startsWith('..') ? target : relative
}

/** An absent or empty folder, or one that holds a package: nothing else is ever overwritten. */
function refusal(dir: string): Problem | null {
  try {
    if (!fs.existsSync(dir)) return null
    const known = new Set<string>(Object.values(PACKAGE_FILES))
    const names = fs.readdirSync(dir)
    const isPackage = names.every((name) => known.has(name) || name.startsWith('.'))
    return isPackage ? null : notAPackage(dir)
  } catch (error) {
    return diskProblem(dir, 'a folder for the package', error)
  }
}

/** What a process that was ended left beside a package: half of a new one, or the whole of the old. */
function recover(target: string): void {
  const parent = path.dirname(target)
  if (!fs.existsSync(parent)) return
  for (const name of fs.readdirSync(parent)) {
    const left = /^(.*)\.(building|previous)-(\d+)$/.exec(name)
    if (left === null || left[1] !== path.basename(target) || isRunning(Number(left[3]))) continue
    const full = path.join(parent, name)
    if (left[2] === 'previous' && !fs.existsSync(target)) fs.renameSync(full, target)
    else fs.rmSync(full, { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function builtAreas(): readonly AreaManifest[] {
  if (!fs.existsSync(AREAS)) return []
  return fs
    .readdirSync(AREAS)
    .sort()
    .flatMap((name) => {
      const file = path.join(AREAS, name, PACKAGE_FILES.manifest)
      if (/\.(building|previous)-\d+$/.test(name) || !fs.existsSync(file)) return []
      const manifest = readManifest(fs.readFileSync(file, 'utf8'))
      return manifest.ok && manifest.value.id === name ? [manifest.value] : []
    })
}

function writeIndex(): void {
  const listings = builtAreas().map(({ id, title, codes }) => ({
    id,
    title,
    codes: codes.map(({ code }) => code),
  }))
  const fresh = path.join(AREAS, `.index-${process.pid}.json`)
  fs.writeFileSync(fresh, writeAreasIndex(listings))
  fs.renameSync(fresh, path.join(AREAS, 'index.json'))
}

function tooManyFiles(where: string): Problem {
  return {
    where,
    expected: `at most ${MAX_FILES} files`,
    found: 'more',
    remedy: 'Name the folder that holds the downloads, not one far above it.',
  }
}

function notAPackage(where: string): Problem {
  return {
    where,
    expected: 'a new or empty folder, or one that holds a package',
    found: 'other files',
    remedy: "Give --out a folder of the package's own.",
  }
}

function diskProblem(where: string, expected: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'an error'
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'nothing there',
    ENOTDIR: 'a file',
    EACCES: 'no permission',
    ENOSPC: 'a full disk',
    EROFS: 'a disk that cannot be written to',
  }
  const found = words[code] ?? code
  return { where, expected, found, remedy: 'Look whether the path is right and can be used.' }
}

async function main(): Promise<void> {
  const { stderr } = process
  const line = progressLine({
    isTty: stderr.isTTY,
    columns: stderr.columns,
    write: (text) => stderr.write(text),
  })
  const { version } = JSON.parse(fs.readFileSync(path.join(PROJECT, 'package.json'), 'utf8')) as {
    version: string
  }
  const courier = new Courier({
    network: networkOver(fetch),
    clock: systemClock,
    patience: PATIENT,
    userAgent: `zone-explorer-area-builder/${version}`,
    notice: (message) => line.show(message, null),
  })
  const world: World = {
    openFolder,
    desk: ({ cache, refresh }) => ({
      courier,
      cache: new Cache(openStore(path.resolve(cache ?? DOWNLOADS)), systemClock.now),
      refresh,
      progress: (step) => line.show(`Fetching ${step.name}`, null, stepDetail(step)),
    }),
    readPackage,
    refusal,
    storePackage,
    areaFolder: (id) => path.join(AREAS, id),
    builtAreas,
    progress: line.show,
    now: () => new Date().toISOString(),
    builderVersion: version,
  }
  try {
    const { text, exitCode, stream } = await runCommand(world, process.argv.slice(2))
    line.end()
    const target = stream === 'output' ? process.stdout : stderr
    target.write(text.endsWith('\n') ? text : `${text}\n`)
    process.exitCode = exitCode
  } catch (error) {
    line.end()
    const message = error instanceof Error ? error.message : String(error)
    stderr.write(`The builder met something it does not know: ${message}. Nothing was written.\n`)
    process.exitCode = 1
  }
}

await main()
