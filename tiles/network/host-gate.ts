import type { Clock } from './clock.ts'

/** Lets one request at a time through to each host, with a pause between two. */
export class HostGate {
  private readonly clock: Clock
  private readonly pauseMs: number
  private readonly queues = new Map<string, Promise<number>>()

  constructor(clock: Clock, pauseMs: number) {
    this.clock = clock
    this.pauseMs = pauseMs
  }

  async pass<T>(host: string, task: () => Promise<T>): Promise<T> {
    const before = this.queues.get(host) ?? Promise.resolve(-Infinity)
    const turn = before.then(async (ended) => {
      const left = ended + this.pauseMs - this.clock.now()
      if (left > 0) await this.clock.wait(left)
      return task()
    })
    const done = () => this.clock.now()
    this.queues.set(host, turn.then(done, done))
    return turn
  }
}
