import type { AreaShelf } from '../../domain/offline/kept-area.ts'
import { pageBase } from '../addresses.ts'
import { CacheShelf } from './cache-shelf.ts'

/** The shelf of this page; one thing at a time over all its tabs, so that no two fetch the same. */
export function pageShelf(): AreaShelf {
  const scope = pageBase().href
  return new CacheShelf({
    caches: globalThis.caches,
    scope,
    now: () => new Date(),
    inTurn: (work) => navigator.locks.request(`zone-explorer ${scope} shelf`, work),
  })
}
