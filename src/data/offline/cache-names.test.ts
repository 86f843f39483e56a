import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areaCacheName, buildCacheName, notesCacheName, ownCache } from './cache-names.ts'

const scope = fc
  .webPath()
  .map((path) => new URL(`${path}/`.replace(/\/+/g, '/'), 'https://council.example').href)
const word = fc.string({ unit: 'grapheme', minLength: 1 })
const hex = fc.stringMatching(/^[0-9a-f]{16}$/)

test('a name says what it was made from', () => {
  fc.assert(
    fc.property(scope, word, hex, (at, areaId, edition) => {
      expect(ownCache(areaCacheName(at, areaId, edition), at)).toEqual({
        ...{ kind: 'area', formatVersion: 1, areaId, edition },
      })
      expect(ownCache(buildCacheName(at, edition), at)).toEqual({ kind: 'build', build: edition })
      expect(ownCache(notesCacheName(at), at)).toEqual({ kind: 'notes' })
    }),
  )
})

test('what is kept for a page elsewhere on the host, or by another app, is not ours', () => {
  fc.assert(
    fc.property(scope, scope, word, (here, there, areaId) => {
      fc.pre(here !== there)
      expect(ownCache(areaCacheName(there, areaId, 'e1'), here)).toBeNull()
      expect(ownCache(buildCacheName(there, 'b1'), here)).toBeNull()
    }),
  )
  fc.assert(
    fc.property(scope, word, (here, name) => {
      expect(ownCache(name, here)).toBeNull()
    }),
  )
})
