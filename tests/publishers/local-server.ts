import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkOver } from '../../tiles/network/network.ts'
import type { Network } from '../../tiles/network/network.ts'

/** A request as a publisher would see it. */
export interface Seen {
  readonly host: string
  readonly path: string
  readonly method: string
  readonly headers: http.IncomingHttpHeaders
  /** Of the address and, where it was posted, of the form. */
  readonly fields: URLSearchParams
}

export type Respond = (seen: Seen, response: http.ServerResponse) => void

export interface LocalServer {
  /** A network in which every host of the world is this server. */
  readonly network: Network
  readonly port: number
  readonly seen: Seen[]
  readonly close: () => Promise<void>
}

/** More requests than any test makes: a loop ends here, not at a time-out. */
const MOST_REQUESTS = 2_000

/** A real HTTP server on 127.0.0.1 that answers in the place of every publisher. */
export async function localServer(respond: Respond): Promise<LocalServer> {
  const seen: Seen[] = []
  const server = http.createServer((request, response) => {
    void readForm(request).then((form) => {
      const asked = toSeen(request, form)
      seen.push(asked)
      if (seen.length > MOST_REQUESTS) response.writeHead(403).end()
      else respond(asked, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const toLocal: typeof fetch = (url, init) => {
    const { host, pathname, search } = new URL(url instanceof Request ? url.url : url)
    const local = `http://127.0.0.1:${port}/${host}${pathname}${search}`
    return fetch(local, init)
  }
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return { network: networkOver(toLocal), port, seen, close }
}

async function readForm(request: http.IncomingMessage): Promise<string> {
  let text = ''
  for await (const piece of request) text += String(piece)
  return text
}

function toSeen(request: http.IncomingMessage, form: string): Seen {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
  const [, host = '', ...rest] = pathname.split('/')
  const fields = new URLSearchParams([...searchParams, ...new URLSearchParams(form)])
  const { method = 'GET', headers } = request
  return { host, path: `/${rest.join('/')}`, method, headers, fields }
}
