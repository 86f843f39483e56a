import type { CDPSession, Page } from '@playwright/test'
import { sample } from '../bench-case.ts'
import { mainThreadMs } from '../main-thread.ts'

const SIZE = 1_000_000
const PASSES = 8

interface Work {
  readonly values: Float64Array
  readonly order: Uint32Array
  readonly passes: number
}

/**
 * The calibration of what is measured in Node and of what a page computes: a fixed amount of
 * typed-array work (weighted sums over a million rows, in an order that the cache does not foresee).
 * Changing it changes every budget. It is sent to the page as it stands, so it names nothing outside.
 */
function loop({ values, order, passes }: Work): number {
  let total = 0
  for (let pass = 1; pass <= passes; pass += 1) {
    for (const row of order) total += values[row]! / pass
  }
  return total
}

function workOf(size: number, passes: number): Work {
  return {
    values: Float64Array.from({ length: size }, (_, row) => Math.sin(row)),
    // 7,919 is coprime to a million: every row is visited once, never a neighbour of the one before.
    order: Uint32Array.from({ length: size }, (_, index) => (index * 7919) % size),
    passes,
  }
}

export async function measureLoop(runs: number): Promise<number[]> {
  const work = workOf(SIZE, PASSES)
  const expected = loop(work)
  return sample(runs, () => {
    if (loop(work) !== expected) throw new Error('The loop did not repeat itself')
  })
}

/** The same loop on a page, by the clock of its main thread. */
export async function measureLoopOn(
  { page, session }: { readonly page: Page; readonly session: CDPSession },
  runs: number,
): Promise<number[]> {
  await page.evaluate(`(() => {
    ${String(loop)}
    ${String(workOf)}
    const work = workOf(${SIZE}, ${PASSES})
    globalThis.benchLoop = () => loop(work)
  })()`)
  const samples: number[] = []
  for (let turn = -1; turn < runs; turn += 1) {
    const before = await mainThreadMs(session)
    await page.evaluate('benchLoop()')
    if (turn >= 0) samples.push((await mainThreadMs(session)) - before)
  }
  return samples
}
