import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { runNode } from '../scripts/children.ts'
import { typescriptFile } from '../scripts/node-tool.ts'
import { ROOT } from '../scripts/root.ts'
import { sourceFiles } from '../scripts/source-files.ts'

const DOWNLOADS = path.join(ROOT, '..', 'shared', 'downloads')
const CACHE = path.join(ROOT, '.cache', 'made-areas')
/** Everything that can change what the builder writes. */
const BUILDER = ['tiles', 'src/domain', 'src/catalogue', 'src/formats', 'package.json']

function builderFingerprint(): string {
  const hash = createHash('sha256')
  const files = [...sourceFiles(ROOT, BUILDER), 'package.json', 'package-lock.json']
  for (const file of files.filter((file) => !/\.test\.tsx?$|\.md$/.test(file))) {
    hash.update(file).update(readFileSync(path.join(ROOT, file)))
  }
  return hash.digest('hex').slice(0, 12)
}

/** The package of this name, built by the command line unless this very builder has built it before. */
async function built(name: string, command: readonly string[]): Promise<string> {
  const area = `${name}-`
  const folder = path.join(CACHE, `${area}${builderFingerprint()}`)
  if (existsSync(folder)) return folder
  mkdirSync(CACHE, { recursive: true })
  const stale = readdirSync(CACHE).filter((old) => old.startsWith(area))
  for (const old of stale) rmSync(path.join(CACHE, old), { recursive: true, force: true })
  const making = `${folder}.${process.pid}`
  const args = [...typescriptFile('tiles/build.ts'), ...command, '--out', making]
  const code = await runNode(args, { quiet: true })
  if (code !== 0) throw new Error(`The builder could not make ${name} (exit ${code})`)
  renameSync(making, folder)
  return folder
}

/** Folder of a made-up area's package. Throws when the builder fails: there is nothing to test then. */
export function madeArea(size: 'town' | 'england', seed = 1): Promise<string> {
  return built(`${size}-${seed}`, ['demo', '--size', size, '--seed', String(seed)])
}

/** The official files of Birmingham, beside the project; null where they are not. */
export const BIRMINGHAM_DOWNLOADS = existsSync(DOWNLOADS) ? DOWNLOADS : null

/** Folder of the package of the real Birmingham; null where its files are not beside the project. */
export async function birminghamArea(): Promise<string | null> {
  if (BIRMINGHAM_DOWNLOADS === null) return null
  return built('birmingham', ['build', 'Birmingham', '--from', BIRMINGHAM_DOWNLOADS])
}
