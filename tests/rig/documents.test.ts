import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../../scripts/root.ts'
import { sourceFiles } from '../../scripts/source-files.ts'
import { namedPaths } from './named-paths.ts'

const DOCUMENTS = sourceFiles(ROOT, ['.']).filter((file) => file.endsWith('.md'))

test('there are documents to look at', () => {
  expect(DOCUMENTS.length).toBeGreaterThan(10)
})

/** The project's folder, the document's, and those below it: a room's README speaks of its own files. */
function foldersFor(document: string): string[] {
  const own = path.dirname(document)
  const below = own === '.' ? [] : sourceFiles(ROOT, [own]).map((file) => path.dirname(file))
  return [...new Set(['.', own, ...below])].map((folder) => path.join(ROOT, folder))
}

test.each(DOCUMENTS)('every path that %s names exists', (document) => {
  const named = namedPaths(readFileSync(path.join(ROOT, document), 'utf8'))
  const folders = foldersFor(document)
  const gone = named.filter(
    (name) => !folders.some((folder) => existsSync(path.resolve(folder, name))),
  )
  expect(gone).toEqual([])
})

test('paths in backquotes and in links are found, patterns and made files are not', () => {
  const text = [
    'See `src/domain/area.ts`, [the builder](tiles/README.md#how), `layers/` and `package.json`.',
    'Not: `npm start`, `public/areas/<id>`, `public/areas/index.json`, `*.test.ts`, `a/b`, `../shared/x.md`,',
    '[a page](https://example.org/a.md), `datapackage.json` or `wards.arrow`.',
  ].join('\n')
  expect(namedPaths(text)).toEqual([
    'tiles/README.md',
    'src/domain/area.ts',
    'layers/',
    'package.json',
  ])
})
