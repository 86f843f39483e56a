import { NEWEST_PARAMETER, EDITION_PARAMETER } from '../../data/addresses.ts'

/** Where the answer to a request is looked for; `network`: the worker stays out of it. */
export type Route =
  | { readonly kind: 'network' }
  /** A file of the app by its path below the page's folder; the page itself is `index.html`. */
  | { readonly kind: 'app'; readonly path: string }
  | { readonly kind: 'areas-list' }
  | {
      readonly kind: 'area-file'
      readonly areaId: string
      readonly file: string
      /** The one that the page has read; null: the one that is kept. */
      readonly edition: string | null
    }

export interface Asked {
  readonly method: string
  readonly url: string
}

export const PAGE = 'index.html'
/** Where the build puts what it names by content: the files of another build are told by their names. */
const NAMED_BY_CONTENT = 'assets/'

/**
 * Which request is answered from where. `scope`: absolute address of the page's folder, below which
 * other apps may stand as well; what is not known to be ours goes to the network.
 */
export function routeRequest({ method, url }: Asked, scope: string): Route {
  const { origin, pathname, searchParams } = new URL(url)
  const folder = new URL(scope)
  const network = { kind: 'network' } as const
  if (method !== 'GET' || origin !== folder.origin || !pathname.startsWith(folder.pathname))
    return network
  if (searchParams.has(NEWEST_PARAMETER)) return network
  const path = pathname.slice(folder.pathname.length)
  if (path === '' || path === PAGE) return { kind: 'app', path: PAGE }
  if (path.startsWith(NAMED_BY_CONTENT)) return { kind: 'app', path }
  if (path === 'areas/index.json') return { kind: 'areas-list' }
  const [, folderName, file] = /^areas\/([^/]+)\/([^/]+)$/.exec(path) ?? []
  const areaId = decoded(folderName)
  if (areaId === null || file === undefined) return network
  return { kind: 'area-file', areaId, file, edition: searchParams.get(EDITION_PARAMETER) }
}

function decoded(part: string | undefined): string | null {
  try {
    return part === undefined ? null : decodeURIComponent(part)
  } catch {
    return null
  }
}
