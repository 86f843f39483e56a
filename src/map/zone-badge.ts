import { INK } from '../domain/palette.ts'
import { hexChannels, type PatternTile } from './patterns.ts'

/** Name under which the map holds the ground of a zone's letter. */
export const BADGE_IMAGE = 'zone-badge'

const PIXEL_RATIO = 2
/** Edge, corner radius and border in CSS pixels. */
const SIZE = 26
const RADIUS = 6
const BORDER = 1.5

/** Distance to the edge of a rounded square, negative inside; coordinates from its middle. */
function toEdge(x: number, y: number, half: number): number {
  const [dx, dy] = [Math.abs(x) - half + RADIUS, Math.abs(y) - half + RADIUS]
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - RADIUS
}

/** 1 inside, 0 outside, fading over one image pixel. */
function cover(distance: number): number {
  return Math.min(1, Math.max(0, 0.5 - distance * PIXEL_RATIO))
}

/** A white square with round corners and an ink border, as raw pixels. */
function badgeTile(): PatternTile {
  const edge = SIZE * PIXEL_RATIO
  const data = new Uint8ClampedArray(edge * edge * 4)
  const ink = hexChannels(INK)
  for (let pixel = 0; pixel < edge * edge; pixel += 1) {
    const x = ((pixel % edge) + 0.5) / PIXEL_RATIO - SIZE / 2
    const y = (Math.floor(pixel / edge) + 0.5) / PIXEL_RATIO - SIZE / 2
    const distance = toEdge(x, y, SIZE / 2 - 0.5)
    const white = cover(distance + BORDER)
    ink.forEach((channel, index) => {
      data[pixel * 4 + index] = 255 * white + channel * (1 - white)
    })
    data[pixel * 4 + 3] = 255 * cover(distance)
  }
  return { width: edge, height: edge, data }
}

export function addBadge(map: {
  addImage(id: string, image: PatternTile, options: { pixelRatio: number }): unknown
}): void {
  map.addImage(BADGE_IMAGE, badgeTile(), { pixelRatio: PIXEL_RATIO })
}
