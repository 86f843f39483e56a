import type { LevelPicture } from './fit-level.ts'

export interface AreaLabel {
  readonly text: string
  readonly lng: number
  readonly lat: number
}

export interface PlacedLabel {
  readonly text: string
  /** Middle of the label, CSS pixels. */
  readonly x: number
  readonly y: number
}

export const LABEL_SIZE = 13
/** Mean width of a letter of the interface's type, as a share of its size; measured, rounded up. */
const LETTER_WIDTH = 0.58

/** Labels in the order given, those left out that would lie on one before. */
export function placeLabels(
  labels: readonly AreaLabel[],
  toPixels: LevelPicture['toPixels'],
): PlacedLabel[] {
  const placed: (PlacedLabel & { halfWidth: number })[] = []
  for (const { text, lng, lat } of labels) {
    const [x, y] = toPixels(lng, lat)
    const halfWidth = (text.length * LETTER_WIDTH * LABEL_SIZE) / 2
    const free = placed.every(
      (other) =>
        Math.abs(other.x - x) > other.halfWidth + halfWidth || Math.abs(other.y - y) > LABEL_SIZE,
    )
    if (free) placed.push({ text, x, y, halfWidth })
  }
  return placed.map(({ text, x, y }) => ({ text, x, y }))
}
