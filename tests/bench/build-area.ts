import path from 'node:path'
import { runNode } from '../../scripts/children.ts'
import { typescriptFile } from '../../scripts/node-tool.ts'
import { ROOT } from '../../scripts/root.ts'
import { BIRMINGHAM_DOWNLOADS, birminghamArea, madeArea } from '../made-areas.ts'
import type { MapSize } from './bench-case.ts'

export const BENCH_FOLDER = path.join(ROOT, '.cache', 'bench')
export const OFFICIAL_FILES_MISSING = 'the official files are not beside the project'

/** Runs the builder by the command line; throws when it fails. */
export async function build(args: readonly string[]): Promise<void> {
  const code = await runNode([...typescriptFile('tiles/build.ts'), ...args], { quiet: true })
  if (code !== 0) throw new Error(`The builder failed: ${args.join(' ')}`)
}

/** Builds Birmingham from the official files; null where the files are not. */
export const buildBirmingham: (() => Promise<void>) | null = buildingFrom(BIRMINGHAM_DOWNLOADS)

function buildingFrom(downloads: string | null): (() => Promise<void>) | null {
  if (downloads === null) return null
  const out = path.join(BENCH_FOLDER, 'birmingham')
  return () => build(['build', 'Birmingham', '--from', downloads, '--out', out])
}

/** Where the package of an area is that maps are measured with; null where its files are missing. */
export function mapArea(size: MapSize): Promise<string | null> {
  return size === 'birmingham' ? birminghamArea() : madeArea(size)
}
