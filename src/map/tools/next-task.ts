/**
 * Something that waits for a task of its own, so that the event that asked for it is answered at once
 * and what follows from both does not add up to one long task. Whoever uses the page before that, by a
 * press or a key, or leaves it, has it done first: nothing overtakes it.
 */
export class NextTask {
  #act: (() => void) | null = null
  #timer = 0

  constructor(page: Window, signal: AbortSignal) {
    for (const use of ['pointerdown', 'keydown', 'pagehide'] as const) {
      page.addEventListener(use, this.settle, { signal, capture: true })
    }
  }

  /** What still waits is done first. */
  put(act: () => void): void {
    this.settle()
    this.#act = act
    this.#timer = window.setTimeout(this.settle)
  }

  /** Does now what waits, where something does. */
  readonly settle = (): void => {
    const act = this.#act
    if (act === null) return
    window.clearTimeout(this.#timer)
    this.#act = null
    act()
  }
}
