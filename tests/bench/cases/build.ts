import { existsSync } from 'node:fs'
import path from 'node:path'
import { runNode } from '../../../scripts/children.ts'
import { typescriptFile } from '../../../scripts/node-tool.ts'
import { ROOT } from '../../../scripts/root.ts'
import { type BenchCase, sample } from '../bench-case.ts'

const DOWNLOADS = path.join(ROOT, '..', 'shared', 'downloads')
const OUT = path.join(ROOT, '.cache', 'bench')

async function build(args: readonly string[]): Promise<void> {
  const code = await runNode([...typescriptFile('tiles/build.ts'), ...args], { quiet: true })
  if (code !== 0) throw new Error(`The builder failed: ${args.join(' ')}`)
}

/** Building whole packages by the command line, as an officer does. */
export const buildCases: BenchCase = async ({ runs }) => {
  const town = await sample(runs, () => build(['demo', '--out', path.join(OUT, 'town')]))
  const built = { id: 'build-town', title: 'build the town', per: 'loop', samples: town } as const
  if (!existsSync(DOWNLOADS)) {
    return [
      built,
      { id: 'build-birmingham', skipped: 'the official files are not beside the project' },
    ]
  }
  const args = ['build', 'Birmingham', '--from', DOWNLOADS, '--out', path.join(OUT, 'birmingham')]
  const birmingham = await sample(runs, () => build(args))
  return [
    built,
    { id: 'build-birmingham', title: 'build Birmingham', per: 'loop', samples: birmingham },
  ]
}
