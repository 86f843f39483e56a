/** In CSS pixels; `padding` is kept free round what is fitted. */
export interface PictureSize {
  readonly width: number
  readonly height: number
  readonly padding?: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
}

/** How degrees become CSS pixels of a picture, and back. */
export interface Projection {
  readonly toPixels: (lng: number, lat: number) => readonly [x: number, y: number]
  readonly toDegrees: (x: number, y: number) => readonly [lng: number, lat: number]
  /** CSS pixels of a degree of longitude. */
  readonly pixelsPerDegree: number
}

/** Room around the area, so that a selected edge is not cut. */
const MARGIN = 12
export const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 }

/**
 * Bounds (west, south, east, north) fitted into a picture, north up.
 *
 * Longitudes are shrunk by the cosine of the middle latitude: over an authority of 50 km the shape
 * is right to a few thousandths, which no screen shows. Not for areas of many degrees.
 */
export function projectionOf(bounds: readonly number[], size: PictureSize): Projection {
  const [west = 0, south = 0, east = 0, north = 0] = bounds
  const { padding = NO_PADDING } = size
  const shrink = Math.cos(((south + north) / 2) * (Math.PI / 180))
  const across = size.width - padding.left - padding.right
  const down = size.height - padding.top - padding.bottom
  const room = { x: Math.max(1, across - 2 * MARGIN), y: Math.max(1, down - 2 * MARGIN) }
  const scale = Math.min(room.x / ((east - west) * shrink), room.y / (north - south))
  const middle = { lng: (west + east) / 2, lat: (south + north) / 2 }
  const at = { x: padding.left + across / 2, y: padding.top + down / 2 }
  return {
    toPixels: (lng, lat) => [
      at.x + (lng - middle.lng) * shrink * scale,
      at.y - (lat - middle.lat) * scale,
    ],
    toDegrees: (x, y) => [
      middle.lng + (x - at.x) / (shrink * scale),
      middle.lat - (y - at.y) / scale,
    ],
    pixelsPerDegree: shrink * scale,
  }
}
