import type { Bounds } from '../domain/row-bounds.ts'

/** Room round the largest shape, as a share of its own size. */
const RIM = 0.12

/**
 * Frames of one size, in degrees, each round the middle of one shape: drawn into pictures of one size
 * they are at one scale. Within an authority a degree is nearly the same length everywhere.
 */
export function oneScale(all: readonly Bounds[]): Bounds[] {
  const width = Math.max(0.004, ...all.map(([west, , east]) => east - west)) * (1 + RIM)
  const height = Math.max(0.003, ...all.map(([, south, , north]) => north - south)) * (1 + RIM)
  return all.map(([west, south, east, north]) => {
    const [x, y] = [(west + east) / 2, (south + north) / 2]
    return [x - width / 2, y - height / 2, x + width / 2, y + height / 2]
  })
}
