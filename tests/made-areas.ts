import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { runNode } from '../scripts/children.ts'
import { typescriptFile } from '../scripts/node-tool.ts'
import { ROOT } from '../scripts/root.ts'
import { sourceFiles } from '../scripts/source-files.ts'

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

/**
 * Folder of a made-up area's package, built by the command line unless this very builder has built
 * it before. Throws when the builder fails: without an area there is nothing to test.
 */
export async function madeArea(size: 'town' | 'england', seed = 1): Promise<string> {
  const area = `${size}-${seed}-`
  const folder = path.join(CACHE, `${area}${builderFingerprint()}`)
  if (existsSync(folder)) return folder
  mkdirSync(CACHE, { recursive: true })
  const stale = readdirSync(CACHE).filter((name) => name.startsWith(area))
  for (const name of stale) rmSync(path.join(CACHE, name), { recursive: true, force: true })
  const making = `${folder}.${process.pid}`
  const options = ['--size', size, '--seed', String(seed), '--out', making]
  const code = await runNode([...typescriptFile('tiles/build.ts'), 'demo', ...options], {
    quiet: true,
  })
  if (code !== 0) throw new Error(`The builder could not make the ${size} (exit ${code})`)
  renameSync(making, folder)
  return folder
}
