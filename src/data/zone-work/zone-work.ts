import type { Suggestion } from '../../domain/suggest/suggest-zones.ts'
import type { ZoneShape } from '../../domain/zones/zone.ts'
import type { ZoneGeometry } from '../../domain/zones/zone-geometry.ts'
import type { SearchHooks, SearchWish, WorkGround, ZoneWork } from '../../domain/zones/zone-work.ts'
import type { FromWorker, ToWorker } from './messages.ts'

/** The way to a worker and back, so that a test can stand at its end. */
export interface WorkerWire {
  readonly post: (message: ToWorker) => void
  readonly listen: (ears: {
    readonly message: (message: FromWorker) => void
    readonly failure: (reason: string) => void
  }) => void
}

interface Waiting {
  readonly done: (message: FromWorker) => void
  readonly failed: (reason: string) => void
  readonly onProgress: (share: number) => void
}

/** Asks a worker and hands each answer to whom it belongs. A worker that dies fails all that wait. */
export class WorkerZoneWork implements ZoneWork {
  readonly #wire: WorkerWire
  readonly #waiting = new Map<number, Waiting>()
  #last = 0

  constructor(wire: WorkerWire, ground: WorkGround) {
    this.#wire = wire
    wire.listen({
      message: (message) => {
        this.#receive(message)
      },
      failure: (reason) => {
        for (const { failed } of this.#waiting.values()) failed(reason)
        this.#waiting.clear()
      },
    })
    wire.post({ kind: 'ground', ground })
  }

  async geometry(shape: ZoneShape): Promise<ZoneGeometry> {
    const answer = await this.#ask((id) => ({ kind: 'geometry', id, shape }))
    if (answer.kind !== 'geometry') throw new Error('Another answer than was asked for')
    return answer.geometry
  }

  async suggest(
    wish: SearchWish,
    { onProgress, signal }: SearchHooks,
  ): Promise<readonly Suggestion[] | null> {
    if (signal.aborted) return null
    const answer = await this.#ask((id) => {
      signal.addEventListener('abort', () => {
        this.#wire.post({ kind: 'stop', id })
      })
      return { kind: 'suggest', id, wish }
    }, onProgress)
    if (answer.kind !== 'suggestions') throw new Error('Another answer than was asked for')
    return answer.suggestions
  }

  #ask(
    message: (id: number) => ToWorker,
    onProgress: Waiting['onProgress'] = () => undefined,
  ): Promise<FromWorker> {
    const id = ++this.#last
    return new Promise((resolve, reject) => {
      const failed = (reason: string) => {
        reject(new Error(reason))
      }
      this.#waiting.set(id, { done: resolve, failed, onProgress })
      this.#wire.post(message(id))
    })
  }

  #receive(message: FromWorker): void {
    const waiting = this.#waiting.get(message.id)
    if (message.kind === 'progress') {
      waiting?.onProgress(message.share)
      return
    }
    this.#waiting.delete(message.id)
    if (message.kind === 'failed') waiting?.failed(message.reason)
    else waiting?.done(message)
  }
}

const WORKS = new WeakMap<WorkGround['outlines'], ZoneWork>()

/** The worker of an area, started when something is first asked of it; kept with the outlines. */
export function zoneWork(ground: WorkGround): ZoneWork {
  const known = WORKS.get(ground.outlines)
  if (known !== undefined) return known
  const worker = new Worker(new URL('./zone-work.worker.ts', import.meta.url), { type: 'module' })
  const wire: WorkerWire = {
    post: (message) => {
      worker.postMessage(message)
    },
    listen: ({ message, failure }) => {
      worker.addEventListener('message', (event: MessageEvent<FromWorker>) => {
        message(event.data)
      })
      worker.addEventListener('error', (event) => {
        failure(event.message)
      })
    },
  }
  const work = new WorkerZoneWork(wire, ground)
  WORKS.set(ground.outlines, work)
  return work
}
