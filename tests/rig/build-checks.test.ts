import { expect, test } from 'vitest'
import { hostsIn } from '../../scripts/foreign-origins.ts'
import { chunkClosure } from '../../scripts/vite-manifest.ts'

const MANIFEST = {
  'index.html': { file: 'index.js', imports: ['_shared'] },
  _shared: { file: 'shared.js', imports: ['_deep', '_shared'] },
  _deep: { file: 'deep.js' },
  'map.tsx': { file: 'map.js', imports: ['_deep'] },
}

test('what is loaded first is the entry and all that it imports, and nothing that comes later', () => {
  expect([...chunkClosure(MANIFEST, 'index.html')]).toEqual(['index.js', 'shared.js', 'deep.js'])
})

test('a budget over something that is not built is an error', () => {
  expect(() => chunkClosure(MANIFEST, 'gone.tsx')).toThrow('gone.tsx is not in the manifest')
})

test('hosts are found in code, style and text, and relative addresses are not', () => {
  const text = `fetch("https://Tiles.example.org/a"); url(http://fonts.example.com) // ./here /there`
  expect([...hostsIn(text)]).toEqual(['tiles.example.org', 'fonts.example.com'])
})
