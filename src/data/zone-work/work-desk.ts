import { geometryOf, searchOf } from '../../domain/zones/do-zone-work.ts'
import type { SearchWish, WorkGround } from '../../domain/zones/zone-work.ts'
import type { FromWorker, ToWorker } from './messages.ts'

/** A search works for so long before it looks whether it was stopped. */
const SLICE_MS = 40

interface DeskOptions {
  readonly tell: (message: FromWorker) => void
  /** Lets other messages in: the next turn of the event loop. */
  readonly pause: () => Promise<void>
  readonly now: () => number
}

/** What the worker does with each message; apart from the worker, so that a test can hold it. */
export class WorkDesk {
  readonly #options: DeskOptions
  readonly #stopped = new Set<number>()
  #ground: WorkGround | null = null

  constructor(options: DeskOptions) {
    this.#options = options
  }

  async receive(message: ToWorker): Promise<void> {
    if (message.kind === 'ground') this.#ground = message.ground
    else if (message.kind === 'stop') this.#stopped.add(message.id)
    else await this.#answer(message)
  }

  async #answer(message: Extract<ToWorker, { id: number; kind: 'geometry' | 'suggest' }>) {
    const { tell } = this.#options
    const { id } = message
    try {
      if (this.#ground === null) throw new Error('The outlines have not arrived.')
      if (message.kind === 'geometry') {
        tell({ kind: 'geometry', id, geometry: geometryOf(message.shape, this.#ground) })
        return
      }
      tell({ kind: 'suggestions', id, suggestions: await this.#search(id, message.wish) })
    } catch (error) {
      tell({ kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) })
    }
  }

  async #search(id: number, wish: SearchWish) {
    const { tell, pause, now } = this.#options
    const search = searchOf(wish, this.#ground!)
    let since = now()
    for (;;) {
      const step = search.next()
      if (step.done === true) return step.value
      if (now() - since < SLICE_MS) continue
      tell({ kind: 'progress', id, share: step.value })
      await pause()
      if (this.#stopped.delete(id)) return null
      since = now()
    }
  }
}
