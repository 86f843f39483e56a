import { expect, test } from 'vitest'
import { areaCacheName, buildCacheName, notesCacheName } from '../../data/offline/cache-names.ts'
import { oldCaches } from './old-caches.ts'

const SCOPE = 'https://council.example/maps/zones/'
const BESIDE = 'https://council.example/maps/trial/'
const AT_THE_ROOT = 'https://council.example/'

test('other builds, superseded editions and broken downloads go; what is needed or not ours stays', () => {
  const old = [
    buildCacheName(SCOPE, 'b1'),
    areaCacheName(SCOPE, 'town', 'e1'),
    areaCacheName(SCOPE, 'never-whole', 'e1'),
    areaCacheName(SCOPE, 'town', 'e2').replace(' area 1 ', ' area 0 '),
  ]
  const needed = [
    buildCacheName(SCOPE, 'b2'),
    areaCacheName(SCOPE, 'town', 'e2'),
    notesCacheName(SCOPE),
    ...[BESIDE, AT_THE_ROOT].map((scope) => buildCacheName(scope, 'b1')),
    areaCacheName(BESIDE, 'town', 'e1'),
    'workbox-precache-v2-https://council.example/maps/zones/',
    'zone-explorer',
  ]
  const kept = [{ id: 'town', edition: 'e2' }]
  expect(oldCaches([...needed, ...old], { scope: SCOPE, build: 'b2', kept })).toEqual(old)
})
