import fs from 'node:fs'
import path from 'node:path'
import type { Folder } from '../../tiles/readers/folder.ts'

/** A real folder for tests that read ../shared. */
export function diskFolder(dir: string): Folder {
  const names = fs.readdirSync(dir, { recursive: true, encoding: 'utf8' })
  const files = names
    .filter((name) => fs.statSync(path.join(dir, name)).isFile())
    .map((name) => ({
      path: name.replaceAll(path.sep, '/'),
      read: (limit?: number) => fs.readFileSync(path.join(dir, name)).subarray(0, limit),
    }))
  return { name: dir, files }
}
