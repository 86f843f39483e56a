import { NOTHING_GROUND, NOTHING_STROKE } from '../domain/palette.ts'

/** Reasons why a row shows nothing, by the names of `STATE`. */
export type NothingPattern = 'suppressed' | 'notCollected' | 'notComparable' | 'noBestFit'

/** Names under which the map holds the images. */
export const PATTERN_IMAGE: Readonly<Record<NothingPattern, string>> = {
  suppressed: 'pattern-suppressed',
  notCollected: 'pattern-not-collected',
  notComparable: 'pattern-not-comparable',
  noBestFit: 'pattern-no-best-fit',
}

/** A tile of a pattern: RGBA, row by row, `PATTERN_PIXEL_RATIO` pixels to a CSS pixel. */
export interface PatternTile {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

const PATTERN_PIXEL_RATIO = 2
/** Edge of a tile; a power of two, as MapLibre repeats patterns without a seam only then. */
const TILE_PX = 16

/** How much ink lies at a point of the tile: 0 none, 1 full. Coordinates in CSS pixels. */
type Ink = (x: number, y: number) => number

const EDGE = TILE_PX / PATTERN_PIXEL_RATIO

/** Distance from `value` to the nearest multiple of `period`. */
function toMultiple(value: number, period: number): number {
  return Math.abs(value - period * Math.round(value / period))
}

/** 1 inside a stroke of `width` about distance 0, fading over one image pixel at its edge. */
function stroke(distance: number, width: number): number {
  return Math.min(1, Math.max(0, (width / 2 - distance) * PATTERN_PIXEL_RATIO + 0.5))
}

function rising(x: number, y: number): number {
  return stroke(toMultiple(x + y, EDGE) / Math.SQRT2, 1.2)
}

function falling(x: number, y: number): number {
  return stroke(toMultiple(x - y, EDGE) / Math.SQRT2, 1.2)
}

const INK_OF: Readonly<Record<NothingPattern, Ink>> = {
  suppressed: rising,
  notCollected: (x, y) => stroke(Math.hypot(x - EDGE / 2, y - EDGE / 2), 2.2),
  notComparable: (x, y) => Math.max(rising(x, y), falling(x, y)),
  // Short dashes in staggered rows: quieter than a hatch, and no dots.
  noBestFit: (x, y) => Math.max(dash(x, y, { x: 2, y: 2 }), dash(x, y, { x: 6, y: 6 })),
}

function dash(x: number, y: number, centre: { x: number; y: number }): number {
  return Math.min(stroke(Math.abs(y - centre.y), 1), stroke(Math.abs(x - centre.x), 3))
}

/** The pattern as raw pixels: ink on the ground of nothing, opaque. */
export function patternTile(pattern: NothingPattern): PatternTile {
  const ground = hexChannels(NOTHING_GROUND)
  const ink = hexChannels(NOTHING_STROKE)
  const data = new Uint8ClampedArray(TILE_PX * TILE_PX * 4)
  for (let pixel = 0; pixel < TILE_PX * TILE_PX; pixel += 1) {
    const x = ((pixel % TILE_PX) + 0.5) / PATTERN_PIXEL_RATIO
    const y = (Math.floor(pixel / TILE_PX) + 0.5) / PATTERN_PIXEL_RATIO
    const share = INK_OF[pattern](x, y)
    ink.forEach((channel, index) => {
      data[pixel * 4 + index] = channel * share + (ground[index] ?? 0) * (1 - share)
    })
    data[pixel * 4 + 3] = 255
  }
  return { width: TILE_PX, height: TILE_PX, data }
}

/** Red, green and blue of `#rrggbb`. */
export function hexChannels(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

/** Gives a map the four images. */
export function addPatterns(map: {
  addImage(id: string, image: PatternTile, options: { pixelRatio: number }): unknown
}): void {
  for (const pattern of Object.keys(PATTERN_IMAGE) as NothingPattern[]) {
    map.addImage(PATTERN_IMAGE[pattern], patternTile(pattern), { pixelRatio: PATTERN_PIXEL_RATIO })
  }
}
