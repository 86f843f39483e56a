import type { Projection } from './projection.ts'

export interface AreaLabel {
  /** One line or several. */
  readonly text: string
  readonly lng: number
  readonly lat: number
  /** Steps back, for it names what lies outside of the spotlight. */
  readonly faded?: boolean
}

export interface PlacedLabel {
  readonly lines: readonly string[]
  readonly faded: boolean
  /** Middle of the label in the picture. */
  readonly x: number
  readonly y: number
}

/** Mean width of a letter of the interface's type, as a share of its size; measured, rounded up. */
const LETTER_WIDTH = 0.58

/**
 * Labels in the order given, those left out that would lie on one before. `size` is that of the
 * type in the picture's own pixels: smaller where it is looked at from close by.
 */
export function placeLabels(
  labels: readonly AreaLabel[],
  { toPixels }: Pick<Projection, 'toPixels'>,
  size: number,
): PlacedLabel[] {
  const placed: (PlacedLabel & { half: readonly [number, number] })[] = []
  for (const { text, lng, lat, faded = false } of labels) {
    if (!Number.isFinite(lng) || !Number.isFinite(lat)) continue
    const [x, y] = toPixels(lng, lat)
    const lines = text.split('\n')
    const letters = Math.max(...lines.map(({ length }) => length))
    const half = [(letters * LETTER_WIDTH * size) / 2, (lines.length * size) / 2] as const
    const free = placed.every(
      (other) =>
        Math.abs(other.x - x) > other.half[0] + half[0] ||
        Math.abs(other.y - y) > other.half[1] + half[1],
    )
    if (free) placed.push({ lines, faded, x, y, half })
  }
  return placed.map(({ lines, faded, x, y }) => ({ lines, faded, x, y }))
}
