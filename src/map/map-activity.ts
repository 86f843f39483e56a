/**
 * Writes `data-map-state` on the container: `busy` from the moment something changes until it is
 * drawn, then `idle`. Tests and printing wait for it.
 */
export class MapActivity {
  readonly #container: HTMLElement
  #pending = 0

  constructor(container: HTMLElement) {
    this.#container = container
    this.busy()
  }

  busy(): void {
    this.#write('busy')
  }

  /** The map has nothing left to draw. */
  rest(): void {
    if (this.#pending === 0) this.#write('idle')
  }

  /** Keeps the map busy until `work` has ended, however it ends. */
  async during(work: Promise<unknown>): Promise<void> {
    this.#pending += 1
    this.busy()
    await Promise.allSettled([work])
    this.#pending -= 1
  }

  #write(state: 'busy' | 'idle'): void {
    if (this.#container.dataset['mapState'] !== state) this.#container.dataset['mapState'] = state
  }
}
