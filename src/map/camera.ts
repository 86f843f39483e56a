import type { Camera } from '../domain/view.ts'
import type { MapPadding } from './spec.ts'

/** Time of a move that shows where something went; the interface stays under 200 ms. */
export const MOVE_MS = 180

/** Closest view, and the farthest: the whole of England on a phone. */
export const MAX_ZOOM = 18
export const MIN_ZOOM = 4

/** Share of the map's width or height that padding may take. */
const PADDING_MOST = 0.75

/** Zoom at which one place is told apart from its neighbours. */
export const PLACE_ZOOM = 14

/**
 * Whether two cameras show the same picture: the middle within two pixels and the zoom within a
 * hundredth. That is what survives being written to the address with five decimals and read back:
 * at the closest zoom a pixel is 0.0000027 degrees.
 */
export function sameCamera(a: Camera, b: Camera): boolean {
  // One CSS pixel in degrees of longitude at this zoom: the world is 512 px wide at zoom 0.
  const pixelDegrees = 360 / (512 * 2 ** a.zoom)
  return (
    Math.abs(a.zoom - b.zoom) < 0.011 &&
    Math.abs(a.lng - b.lng) < 2 * pixelDegrees &&
    Math.abs(a.lat - b.lat) < 2 * pixelDegrees
  )
}

/**
 * Padding that leaves at least a quarter of the map in each direction, so that fitting succeeds in a
 * window smaller than the legend, and a phone's tools and legend still hide nothing of the area.
 */
export function fittingPadding(
  padding: MapPadding,
  size: { readonly width: number; readonly height: number },
): MapPadding {
  const across = share(size.width, padding.left + padding.right)
  const down = share(size.height, padding.top + padding.bottom)
  return {
    left: padding.left * across,
    right: padding.right * across,
    top: padding.top * down,
    bottom: padding.bottom * down,
  }
}

function share(available: number, wanted: number): number {
  return wanted === 0 ? 1 : Math.min(1, (available * PADDING_MOST) / wanted)
}
