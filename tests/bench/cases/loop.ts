import { sample } from '../bench-case.ts'

const SIZE = 1_000_000
const PASSES = 8

/**
 * The calibration of everything measured in Node: a fixed amount of typed-array work (weighted sums
 * over a million rows, in an order that the cache does not foresee). Changing it changes every budget.
 */
function loop(values: Float64Array, order: Uint32Array): number {
  let total = 0
  for (let pass = 1; pass <= PASSES; pass += 1) {
    for (const row of order) total += values[row]! / pass
  }
  return total
}

export async function measureLoop(runs: number): Promise<number[]> {
  const values = Float64Array.from({ length: SIZE }, (_, row) => Math.sin(row))
  // 7,919 is coprime to a million: every row is visited once, never a neighbour of the one before.
  const order = Uint32Array.from({ length: SIZE }, (_, index) => (index * 7919) % SIZE)
  const expected = loop(values, order)
  return sample(runs, () => {
    if (loop(values, order) !== expected) throw new Error('The loop did not repeat itself')
  })
}
