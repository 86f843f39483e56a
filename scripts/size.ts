import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { foreignOrigins } from './foreign-origins.ts'
import { ROOT } from './root.ts'
import { sourceFiles } from './source-files.ts'
import { chunkClosure, type ViteManifest } from './vite-manifest.ts'

/**
 * The size budget of a production build (argument: its folder, default `dist`), in gzipped bytes of
 * script: what stands before the first paint, and what the map adds to it. Also that no built file
 * names an address elsewhere. Limits stand in `size-budget.json`.
 */
interface Budget {
  readonly entry: string
  readonly map: string
  /** How the file of the map's worker begins. */
  readonly mapWorker: string
  readonly firstPaintKb: number
  readonly mapKb: number
}

const folder = path.resolve(ROOT, process.argv[2] ?? 'dist')
const read = (file: string) => readFileSync(path.join(folder, file))
const manifest = JSON.parse(read('.vite/manifest.json').toString()) as ViteManifest
const budget = JSON.parse(
  readFileSync(path.join(ROOT, 'scripts', 'size-budget.json'), 'utf8'),
) as Budget

function gzippedKb(files: Iterable<string>): number {
  let bytes = 0
  for (const file of files) bytes += gzipSync(read(file), { level: 9 }).length
  return bytes / 1000
}

function within(what: string, kb: number, limit: number): boolean {
  const verdict = kb <= limit ? 'ok' : 'ABOVE THE BUDGET'
  process.stdout.write(`${what}: ${kb.toFixed(1)} KB gzipped, at most ${limit}: ${verdict}\n`)
  return kb <= limit
}

/** The map's worker, which is loaded by its address and so is no chunk of the manifest. */
function mapWorker(): string {
  const named = (file: string) => path.basename(file).startsWith(budget.mapWorker)
  const [worker, another] = sourceFiles(folder, ['assets']).filter(named)
  if (worker === undefined || another !== undefined) {
    throw new Error(`One script named ${budget.mapWorker}… was expected: see size-budget.json`)
  }
  return worker
}

const first = chunkClosure(manifest, budget.entry)
const withMap = new Set([...chunkClosure(manifest, budget.map), mapWorker()])
const map = [...withMap].filter((file) => !first.has(file))
const checks = [
  within('Script to first paint', gzippedKb(first), budget.firstPaintKb),
  within('Map beside it, with its worker', gzippedKb(map), budget.mapKb),
]
const foreign = foreignOrigins(folder)
for (const line of foreign) process.stdout.write(`${line}\n`)
process.exitCode = checks.every(Boolean) && foreign.length === 0 ? 0 : 1
