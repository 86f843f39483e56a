import type { FromWorker, ToWorker } from './messages.ts'

/** Until this has come to an end the browser lets the worker live. */
interface Extendable {
  waitUntil(work: Promise<unknown>): void
}

interface FetchAsked extends Extendable {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

interface MessageToWorker extends Extendable {
  readonly data: ToWorker
}

interface Page {
  readonly url: string
  postMessage(message: FromWorker): void
}

/**
 * What a service worker has of its global scope, as far as ours needs it: the page's own types leave
 * it out, and a test puts another in its place.
 */
export interface WorkerScope {
  readonly caches: CacheStorage
  readonly registration: {
    readonly scope: string
    readonly installing: object | null
    readonly active: object | null
    readonly waiting: object | null
  }
  readonly clients: {
    claim(): Promise<void>
    matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<readonly Page[]>
  }
  fetch(asked: Request | string, options?: RequestInit): Promise<Response>
  skipWaiting(): Promise<void>
  addEventListener(kind: 'install' | 'activate', listener: (event: Extendable) => void): void
  addEventListener(kind: 'fetch', listener: (event: FetchAsked) => void): void
  addEventListener(kind: 'message', listener: (event: MessageToWorker) => void): void
}
