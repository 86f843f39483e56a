import { FORMAT_VERSION } from '../../formats/area-package/file-names.ts'

/**
 * Names of what this page keeps in the browser's cache storage, which all pages of an origin share:
 * each begins with the path the page stands at, so that another app, or another copy of this one
 * beside it, is never touched. Parts are parted by a space, which neither a path nor a part holds.
 */
const APP = 'zone-explorer'

export type OwnCache =
  | { readonly kind: 'build'; readonly build: string }
  | {
      readonly kind: 'area'
      readonly formatVersion: number
      readonly areaId: string
      readonly edition: string
    }
  | { readonly kind: 'notes' }

/** The files of one build of the app. `scope`: absolute address of the page's folder. */
export function buildCacheName(scope: string, build: string): string {
  return name(scope, ['build', build])
}

/** The files of one edition of an area, each proven to be of that edition; all of them where a note says so. */
export function areaCacheName(scope: string, areaId: string, edition: string): string {
  return name(scope, ['area', String(FORMAT_VERSION), encodeURIComponent(areaId), edition])
}

/** The list of areas, and a note for each area that is here whole. */
export function notesCacheName(scope: string): string {
  return name(scope, ['notes'])
}

/** Under which address an area's note is kept; a page that reads another format looks for another. */
export function noteAddress(scope: string, areaId: string): string {
  return new URL(`areas/${encodeURIComponent(areaId)}/note-${FORMAT_VERSION}`, scope).href
}

/** What a cache is by its name; null for those that are not ours. */
export function ownCache(cacheName: string, scope: string): OwnCache | null {
  const [app, path, kind, first = '', second = '', third = ''] = cacheName.split(' ')
  if (app !== APP || path !== new URL(scope).pathname) return null
  switch (kind) {
    case 'build':
      return { kind, build: first }
    case 'area':
      return {
        kind,
        formatVersion: Number(first),
        areaId: decodeURIComponent(second),
        edition: third,
      }
    case 'notes':
      return { kind }
    default:
      return null
  }
}

function name(scope: string, parts: readonly string[]): string {
  return [APP, new URL(scope).pathname, ...parts].join(' ')
}
