import { readdirSync } from 'node:fs'
import path from 'node:path'

/** Folders that hold nothing written by hand. */
const NOT_SOURCE = new Set([
  'node_modules',
  'dist',
  'coverage',
  'test-results',
  'playwright-report',
  '.git',
  '.cache',
  'areas',
])

/**
 * Paths of all files below the given folders or files, relative to `root`, with forward slashes,
 * sorted; folders of built or downloaded things are left out. A folder that does not exist is empty.
 */
export function sourceFiles(root: string, starts: readonly string[]): string[] {
  const found: string[] = []
  const visit = (relative: string): void => {
    for (const entry of entriesOf(path.join(root, relative))) {
      const child = path.posix.join(relative, entry.name)
      if (!entry.isDirectory()) found.push(child)
      else if (!NOT_SOURCE.has(entry.name)) visit(child)
    }
  }
  for (const start of starts) visit(start)
  return found.sort()
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
