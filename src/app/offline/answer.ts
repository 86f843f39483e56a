import {
  areaCacheName,
  buildCacheName,
  noteAddress,
  notesCacheName,
  ownCache,
} from '../../data/offline/cache-names.ts'
import { readKeptArea } from '../../formats/kept-area-record.ts'
import { inRange } from './in-range.ts'
import { PAGE, type Route } from './route-request.ts'

interface Kept {
  readonly caches: CacheStorage
  readonly scope: string
  readonly build: string
}

/** The answer from what is kept; null where it is not kept, so that the network is asked. */
export async function keptAnswer(
  route: Route,
  range: string | null,
  kept: Kept,
): Promise<Response | null> {
  switch (route.kind) {
    case 'network':
      return null
    case 'app':
      return appFile(route.path, kept)
    case 'areas-list': {
      const { caches, scope } = kept
      const cacheName = notesCacheName(scope)
      return (await caches.match(new URL('areas/index.json', scope).href, { cacheName })) ?? null
    }
    case 'area-file': {
      const file = await areaFile(route, kept)
      return file === null ? null : inRange(file, range)
    }
  }
}

/**
 * The page comes from this build alone. A file that is named by its content may come from another one
 * that is still here: a page of that build may be open beside.
 */
async function appFile(path: string, { caches, scope, build }: Kept): Promise<Response | null> {
  const address = new URL(path, scope).href
  const own = await caches.match(address, { cacheName: buildCacheName(scope, build) })
  if (own !== undefined || path === PAGE) return own ?? null
  for (const cacheName of await caches.keys()) {
    if (ownCache(cacheName, scope)?.kind !== 'build') continue
    const found = await caches.match(address, { cacheName })
    if (found !== undefined) return found
  }
  return null
}

async function areaFile(
  { areaId, file, edition }: Extract<Route, { kind: 'area-file' }>,
  { caches, scope }: Kept,
): Promise<Response | null> {
  const cacheName = notesCacheName(scope)
  const text = await (await caches.match(noteAddress(scope, areaId), { cacheName }))?.text()
  const note = text === undefined ? null : readKeptArea(text)
  const whole = note?.ok === true ? note.value.edition : null
  const wanted = edition ?? whole
  if (wanted === null) return null
  const address = new URL(`areas/${encodeURIComponent(areaId)}/${file}`, scope).href
  const found = await caches.match(address, { cacheName: areaCacheName(scope, areaId, wanted) })
  if (found !== undefined) return found
  // A file that this package does not have: the host's might be of another edition.
  return wanted === whole ? new Response(null, { status: 404 }) : null
}
