export type MapSize = 'town' | 'birmingham' | 'england'

/**
 * What a case is a multiple of: the fixed loop in Node, one pan of the same map in Chromium, turf over
 * the same points, the longest task of a pan and a frame more, the same loop on the page, or another case, where one must cost a
 * share of the other.
 */
export type Calibration =
  | 'loop'
  | `pan-${MapSize}`
  | `switch-${MapSize}`
  | `page-switch-${MapSize}`
  | `turf-${MapSize}`
  | 'pan-task'
  | 'pan-task-first'
  | 'page-loop'

export interface Sampled {
  readonly id: string
  readonly title: string
  readonly per: Calibration
  /** Milliseconds of each run. */
  readonly samples: readonly number[]
  /** The median in the words of an aim, for orientation: "0.4 ms a move, aim 1 ms". */
  readonly tell?: (ms: number) => string
}

export interface Skipped {
  readonly id: string
  readonly skipped: string
}

/** Runs some cases that share their preparation. */
export type BenchCase = (options: {
  readonly runs: number
}) => Promise<readonly (Sampled | Skipped)[]>

export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

/** Times `runs` runs after one that is not counted (it compiles and warms the caches). */
export async function sample(runs: number, run: () => unknown): Promise<number[]> {
  const samples: number[] = []
  for (let index = -1; index < runs; index += 1) {
    const start = performance.now()
    await run()
    if (index >= 0) samples.push(performance.now() - start)
  }
  return samples
}
