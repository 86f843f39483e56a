import type { Result } from '../../src/domain/result.ts'
import type { Clock } from './clock.ts'
import { HostGate } from './host-gate.ts'
import type { Answered, Network } from './network.ts'
import type { Patience } from './patience.ts'
import { pauseBefore, retryAfterMs } from './patience.ts'
import type { Refusal, Where } from './refusal.ts'
import { refusal } from './refusal.ts'
import { inTime, Interruption, timedBody } from './timed-body.ts'

export interface Order extends Where {
  /** What should come, in words: "a table". */
  readonly expected: string
  /** Fields to POST; without them the order is a GET. */
  readonly form?: Readonly<Record<string, string>>
}

/** What became of one attempt. */
export type Reception<T> =
  | { readonly kind: 'end'; readonly result: Result<T, Refusal> }
  | { readonly kind: 'again'; readonly found: string; readonly afterMs: number | null }

export interface Errand<T> {
  readonly order: Order
  /** Headers of the next attempt: a resumed one asks for the rest only. */
  readonly headers: () => Readonly<Record<string, string>>
  /** Takes an answer that is neither "later" nor "busy". Bodies end whole, or throw an `Interruption`. */
  readonly receive: (answer: Answered) => Promise<Reception<T>>
  /** Bytes kept so far; an attempt that added some is not held against the publisher. */
  readonly kept: () => number
}

export interface CourierPorts {
  readonly network: Network
  readonly clock: Clock
  readonly patience: Patience
  readonly userAgent: string
  /** Told before each wait that follows an attempt in vain, so that a person knows what goes on. */
  readonly notice: (message: string) => void
}

/** Statuses that say "not now": RFC 9110 and RFC 6585. */
const NOT_NOW: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504])

/** Asks politely and again: one request at a time for each host, back-off, Retry-After, stalls ended. */
export class Courier {
  readonly clock: Clock
  readonly patience: Patience
  private readonly ports: CourierPorts
  private readonly gate: HostGate

  constructor(ports: CourierPorts) {
    this.ports = ports
    this.clock = ports.clock
    this.patience = ports.patience
    this.gate = new HostGate(ports.clock, ports.patience.hostPauseMs)
  }

  /** Attempts until one ends the errand, or too many in a row brought nothing. */
  async run<T>(errand: Errand<T>): Promise<Result<T, Refusal>> {
    const { order } = errand
    const { attempts, fruitlessAttempts, longestWaitMs } = this.patience
    let fruitless = 0
    let found = 'nothing'
    for (let attempt = 0; attempt < attempts && fruitless < fruitlessAttempts; attempt++) {
      const before = errand.kept()
      const host = new URL(order.url).host
      const outcome = await this.gate.pass(host, () => this.attempt(errand))
      if (outcome.kind === 'end') return outcome.result
      found = outcome.found
      fruitless = errand.kept() > before ? 0 : fruitless + 1
      const pause = pauseBefore(Math.max(1, fruitless), this.patience, this.clock.chance())
      const wait = Math.max(outcome.afterMs ?? 0, pause)
      if (wait > longestWaitMs) {
        found = `a wish to be left alone for ${Math.ceil(wait / 60_000)} minutes`
        return refusal(order, 'unreachable', { expected: order.expected, found })
      }
      if (fruitless === fruitlessAttempts) break
      const seconds = Math.max(1, Math.round(wait / 1000))
      this.ports.notice(`${order.publisher}: ${found}; trying again in ${seconds} s`)
      await this.clock.wait(wait)
    }
    found = `${found}, ${fruitless} times in a row`
    return refusal(order, 'unreachable', { expected: order.expected, found })
  }

  private async attempt<T>(errand: Errand<T>): Promise<Reception<T>> {
    const ended = new AbortController()
    try {
      const answer = await inTime(this.send(errand, ended.signal), this.limits())
      if (NOT_NOW.has(answer.status)) {
        const afterMs = retryAfterMs(answer.header('retry-after'), this.clock.now())
        return { kind: 'again', found: `HTTP status ${answer.status}`, afterMs }
      }
      return await errand.receive({ ...answer, body: wholeBody(answer, this.limits()) })
    } catch (error) {
      if (!(error instanceof Interruption)) throw error
      return { kind: 'again', found: error.found, afterMs: null }
    } finally {
      ended.abort()
    }
  }

  private send<T>({ order, headers }: Errand<T>, signal: AbortSignal): Promise<Answered> {
    const form = order.form === undefined ? null : new URLSearchParams(order.form).toString()
    return this.ports.network({
      url: order.url,
      method: form === null ? 'GET' : 'POST',
      headers: {
        'user-agent': this.ports.userAgent,
        accept: '*/*',
        // A compressed answer cannot be resumed, and its length says nothing of the file's.
        'accept-encoding': 'identity',
        ...(form === null ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        ...headers(),
      },
      body: form,
      signal,
    })
  }

  private limits() {
    return { clock: this.clock, stallMs: this.patience.stallMs }
  }
}

/** Length of the body as the server gives it; null where it says none or compressed it all the same. */
export function statedLength(answer: Answered): number | null {
  const length = answer.header('content-length')
  const isPlain = /^(identity)?$/i.test(answer.header('content-encoding') ?? '')
  return length !== null && /^\d+$/.test(length) && isPlain ? Number(length) : null
}

async function* wholeBody(
  answer: Answered,
  limits: { readonly clock: Clock; readonly stallMs: number },
): AsyncGenerator<Uint8Array> {
  const stated = statedLength(answer)
  let came = 0
  for await (const piece of timedBody(answer.body, limits)) {
    came += piece.byteLength
    if (stated !== null && came > stated) break
    yield piece
  }
  if (stated !== null && came !== stated) {
    throw new Interruption(`${came} of ${stated} bytes`)
  }
}
