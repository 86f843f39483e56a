/** Time and chance, handed in so that tests wait for nothing. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Resolves after so many milliseconds, or at once when the signal ends the wait. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>
  /** From 0 up to 1. */
  readonly chance: () => number
}

export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (ms, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(end, ms)
      function end() {
        clearTimeout(timer)
        signal?.removeEventListener('abort', end)
        resolve()
      }
      signal?.addEventListener('abort', end)
      if (signal?.aborted === true) end()
    }),
  chance: () => Math.random(),
}
