import { createReadStream, realpathSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { byteRange } from '../src/formats/byte-range.ts'

/** A folder of files that answers below a path, e.g. `{ at: '/areas/', folder: 'public/areas' }`. */
export interface Mount {
  /** Begins and ends with a slash. */
  readonly at: string
  readonly folder: string
}

export interface ServeOptions {
  /** The first mount whose path fits answers; later ones are not asked. */
  readonly mounts: readonly Mount[]
  /** 0 = any free port. When taken, the next free one above it is used. */
  readonly port: number
}

export interface Served {
  /** "http://127.0.0.1:4173" */
  readonly origin: string
  readonly close: () => Promise<void>
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.arrow': 'application/vnd.apache.arrow.file',
  '.pmtiles': 'application/vnd.pmtiles',
}

interface Found {
  readonly file: string
  readonly size: number
  readonly tag: string
}

/** The file a request means; null where there is none, or where the path leads out of its folder. */
function fileFor(pathname: string, mounts: readonly Mount[]): Found | null {
  const mount = mounts.find(({ at }) => pathname.startsWith(at))
  if (mount === undefined) return null
  try {
    const inside = decodeURIComponent(pathname.slice(mount.at.length))
    if (inside.includes('\0')) return null
    const folder = realpathSync(mount.folder)
    const wanted = path.join(
      folder,
      inside.endsWith('/') || inside === '' ? `${inside}index.html` : inside,
    )
    const file = realpathSync(wanted)
    if (!file.startsWith(folder + path.sep)) return null
    const stats = statSync(file)
    if (!stats.isFile()) return null
    const { size, mtimeMs } = stats
    return { file, size, tag: `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"` }
  } catch {
    return null
  }
}

function refuse(response: ServerResponse, status: number, headers = {}): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers })
  response.end(status === 404 ? 'Not found\n' : '')
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  mounts: readonly Mount[],
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405, { allow: 'GET, HEAD' })
    return
  }
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const found = fileFor(pathname, mounts)
  if (found === null) {
    const folder = mounts.some(({ at }) => at === `${pathname}/`)
    refuse(response, folder ? 301 : 404, folder ? { location: `${pathname}/` } : {})
    return
  }
  const headers = {
    'content-type': CONTENT_TYPES[path.extname(found.file)] ?? 'application/octet-stream',
    'accept-ranges': 'bytes',
    // Always asked again, answered by 304: a rebuilt area must never meet a remembered one.
    'cache-control': 'no-cache',
    etag: found.tag,
    'x-content-type-options': 'nosniff',
  }
  if (request.headers['if-none-match'] === found.tag) {
    response.writeHead(304, headers).end()
    return
  }
  const range = byteRange(request.headers.range, found.size)
  if (range === 'beyond') {
    refuse(response, 416, { 'content-range': `bytes */${found.size}` })
    return
  }
  const { first, last } = range ?? { first: 0, last: found.size - 1 }
  response.writeHead(range === null ? 200 : 206, {
    ...headers,
    'content-length': last - first + 1,
    ...(range === null ? {} : { 'content-range': `bytes ${first}-${last}/${found.size}` }),
  })
  if (request.method === 'HEAD' || found.size === 0) response.end()
  else createReadStream(found.file, { start: first, end: last }).pipe(response)
}

/** Serves static files to this machine only, with byte ranges, as a plain static host would. */
export function serve({ mounts, port }: ServeOptions): Promise<Served> {
  const server = createServer((request, response) => {
    try {
      answer(request, response, mounts)
    } catch {
      refuse(response, 400)
    }
  })
  return new Promise((resolve, reject) => {
    let next = port
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || next >= port + 100) reject(error)
      else server.listen(++next, '127.0.0.1')
    })
    server.on('listening', () => {
      const { port: taken } = server.address() as AddressInfo
      resolve({
        origin: `http://127.0.0.1:${taken}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => {
              closed()
            })
            server.closeAllConnections()
          }),
      })
    })
    server.listen(next, '127.0.0.1')
  })
}
