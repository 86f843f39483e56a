import { existsSync } from 'node:fs'
import path from 'node:path'
import { runNode } from '../../scripts/children.ts'
import { typescriptFile } from '../../scripts/node-tool.ts'
import { ROOT } from '../../scripts/root.ts'
import { madeArea } from '../made-areas.ts'
import type { MapSize } from './bench-case.ts'

const DOWNLOADS = path.join(ROOT, '..', 'shared', 'downloads')
export const BENCH_FOLDER = path.join(ROOT, '.cache', 'bench')
export const OFFICIAL_FILES_MISSING = 'the official files are not beside the project'

/** Runs the builder by the command line; throws when it fails. */
export async function build(args: readonly string[]): Promise<void> {
  const code = await runNode([...typescriptFile('tiles/build.ts'), ...args], { quiet: true })
  if (code !== 0) throw new Error(`The builder failed: ${args.join(' ')}`)
}

/** Builds Birmingham from the official files and gives the folder; null where the files are not. */
export const buildBirmingham: (() => Promise<string>) | null = existsSync(DOWNLOADS)
  ? async () => {
      const folder = path.join(BENCH_FOLDER, 'birmingham')
      await build(['build', 'Birmingham', '--from', DOWNLOADS, '--out', folder])
      return folder
    }
  : null

/** Where the package of an area is that maps are measured with; null where its files are missing. */
export async function mapArea(size: MapSize): Promise<string | null> {
  if (size !== 'birmingham') return madeArea(size)
  return buildBirmingham === null ? null : buildBirmingham()
}
