import type { GroundPoint } from './plan.ts'
import type { Random } from './prng.ts'

/**
 * A smooth random surface over the ground: the sum of plane waves of random direction, with mean 0
 * and variance 1 over all seeds.
 */
export function smoothField(
  random: Random,
  wavelengthKm: { readonly from: number; readonly to: number },
): (point: GroundPoint) => number {
  const waves = Array.from({ length: 28 }, () => {
    const heading = random.between(0, 2 * Math.PI)
    // Evenly over the octaves, so that neither wide nor narrow waves rule.
    const length = wavelengthKm.from * (wavelengthKm.to / wavelengthKm.from) ** random.next()
    const frequency = (2 * Math.PI) / length
    return {
      x: frequency * Math.cos(heading),
      y: frequency * Math.sin(heading),
      phase: random.between(0, 2 * Math.PI),
    }
  })
  const scale = Math.sqrt(2 / waves.length)
  return ([px, py]) => {
    let sum = 0
    for (const { x, y, phase } of waves) sum += Math.cos(x * px + y * py + phase)
    return scale * sum
  }
}

/** The column moved and stretched to mean 0 and standard deviation 1. */
export function standardised(column: Float64Array): Float64Array {
  const n = column.length
  const mean = column.reduce((sum, value) => sum + value, 0) / n
  const variance = column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n
  return column.map((value) => (value - mean) / Math.sqrt(variance))
}
