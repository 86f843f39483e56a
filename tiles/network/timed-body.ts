import type { Clock } from './clock.ts'

/** An exchange that ended before it was whole: worth another attempt. */
export class Interruption extends Error {
  /** In words, as `found` of a problem. */
  readonly found: string

  constructor(found: string) {
    super(found)
    this.found = found
  }
}

/** Awaits what the network promises, for so long; fails with an `Interruption` in words. */
export async function inTime<T>(
  promise: Promise<T>,
  { clock, stallMs }: { readonly clock: Clock; readonly stallMs: number },
): Promise<T> {
  const over = new AbortController()
  const stalled = clock.wait(stallMs, over.signal).then(() => {
    if (over.signal.aborted) return null
    throw new Interruption(`nothing for ${Math.round(stallMs / 1000)} seconds`)
  })
  try {
    const first = await Promise.race([promise.then((value) => ({ value })), stalled])
    // The wait ends without a stall only when it is ended below.
    if (first === null) throw new Interruption('nothing')
    return first.value
  } catch (error) {
    throw error instanceof Interruption ? error : new Interruption(wordsFor(error))
  } finally {
    over.abort()
    stalled.catch(() => undefined)
  }
}

/** The pieces of a body, each in time; a body that breaks off ends in an `Interruption`. */
export async function* timedBody(
  body: AsyncIterable<Uint8Array>,
  limits: { readonly clock: Clock; readonly stallMs: number },
): AsyncGenerator<Uint8Array> {
  const pieces = body[Symbol.asyncIterator]()
  for (;;) {
    const next = await inTime(pieces.next(), limits)
    if (next.done === true) return
    yield next.value
  }
}

const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host: this computer may not be online',
  EAI_AGAIN: 'no such host: this computer may not be online',
  ECONNREFUSED: 'a connection refused',
  ECONNRESET: 'a connection that broke off',
  EPIPE: 'a connection that broke off',
  UND_ERR_SOCKET: 'a connection that broke off',
  ETIMEDOUT: 'no answer',
  UND_ERR_CONNECT_TIMEOUT: 'no answer',
  UND_ERR_HEADERS_TIMEOUT: 'no answer',
  UND_ERR_BODY_TIMEOUT: 'a connection that broke off',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'a connection that broke off',
  ENETUNREACH: 'no network',
  EHOSTUNREACH: 'no network',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'a certificate that this computer does not trust',
  SELF_SIGNED_CERT_IN_CHAIN: 'a certificate that this computer does not trust',
  CERT_HAS_EXPIRED: 'a certificate that has expired',
}

/** Node names the reason in the error or in what caused it. */
function wordsFor(error: unknown): string {
  for (let one = error; one instanceof Error; one = one.cause) {
    const code = 'code' in one && typeof one.code === 'string' ? one.code : null
    if (code !== null) return WORDS[code] ?? `a network error (${code})`
  }
  return 'a connection that broke off'
}
