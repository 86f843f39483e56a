import { existsSync } from 'node:fs'
import path from 'node:path'
import { runNode } from './children.ts'
import { typescriptFile } from './node-tool.ts'
import { ROOT } from './root.ts'

/** Makes the made-up town unless some area is there; gives the exit code of the builder, else 0. */
export async function ensureAnArea(): Promise<number> {
  if (existsSync(path.join(ROOT, 'public', 'areas', 'index.json'))) return 0
  process.stdout.write('No area yet: making the made-up town (some seconds) ...\n')
  return runNode([...typescriptFile('tiles/build.ts'), 'demo'])
}
