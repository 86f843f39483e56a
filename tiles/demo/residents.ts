import type { Random } from './prng.ts'

/** Residents of `count` neighbourhoods: 1,000 to 3,000, most about 1,600, as LSOAs are made. */
export function drawResidents(count: number, random: Random): Uint32Array {
  return Uint32Array.from({ length: count }, () => {
    const wish = Math.exp(Math.log(1600) + 0.19 * random.normal())
    return Math.round(Math.min(3000, Math.max(1000, wish)))
  })
}
