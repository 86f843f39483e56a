import { scaleLinear } from 'd3-scale'

/** Where dots lie on a strip, as one SVG path for each step of density. */
export interface DensityStep {
  readonly opacity: number
  /** Zero-length strokes at `y`, x from 0 to `STRIP_WIDTH`. */
  readonly path: string
}

/** Width of a strip's own coordinates; it is stretched to the width at hand. */
export const STRIP_WIDTH = 1000

/** About one dot in three pixels at the inspector's width, as fine as an eye can tell. */
const BINS = 160
const STEPS = 5

interface DensityOptions {
  /** Values of all rows; NaN is left out. */
  readonly values: ArrayLike<number>
  readonly low: number
  readonly high: number
  readonly y: number
}

/**
 * Counts values by position and groups the positions by how dark a pile of translucent dots
 * would be, so that 33,000 areas cost five path elements and look like 33,000 dots.
 */
export function stripDensity({ values, low, high, y }: DensityOptions): readonly DensityStep[] {
  const counts = new Uint32Array(BINS)
  const bins = scaleLinear([low, high], [0, BINS - 1]).clamp(true)
  let total = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN
    if (Number.isNaN(value)) continue
    const bin = Math.round(bins(value))
    counts[bin] = (counts[bin] ?? 0) + 1
    total++
  }
  const single = Math.min(0.3, Math.max(0.002, 45 / Math.max(total, 1)))
  const paths = Array.from({ length: STEPS }, () => '')
  counts.forEach((count, bin) => {
    if (count === 0) return
    const darkness = 1 - (1 - single) ** count
    const step = Math.min(STEPS - 1, Math.floor(darkness * STEPS))
    const x = Math.round((bin / (BINS - 1)) * STRIP_WIDTH)
    paths[step] = `${paths[step] ?? ''}M${String(x)} ${String(y)}h0`
  })
  return paths.flatMap((path, step) => (path === '' ? [] : [{ opacity: (step + 1) / STEPS, path }]))
}

/**
 * From value to position, 0 to `STRIP_WIDTH`; beyond the strip's ends it stays at the end, and in
 * the middle where all values are one.
 */
export function stripScale(low: number, high: number): (value: number) => number {
  const scale = scaleLinear([low, high], [0, STRIP_WIDTH]).clamp(true)
  return (value) => scale(value)
}
