import type { Camera } from '../domain/view.ts'
import { NO_PADDING, type PictureSize, type Projection } from './projection.ts'

/** What of a picture is seen: its `viewBox`, and how much larger than drawn. */
export interface PictureView {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly scale: number
}

/** Pixels of the whole world at zoom 0, as the map counts zoom. */
const WORLD_PX = 512
/** How much closer than the fitted area a picture is looked at; its outlines hold no more detail. */
const MAX_SCALE = 40

/** The part that a camera shows; null = the whole picture, with the area fitted. */
export function pictureView(
  camera: Camera | null,
  projection: Projection,
  { width, height }: PictureSize,
): PictureView {
  if (camera === null) return { x: 0, y: 0, width, height, scale: 1 }
  const wanted = pixelsPerDegreeAt(camera.zoom) / projection.pixelsPerDegree
  const scale = Math.min(MAX_SCALE, Math.max(0.5, wanted))
  const [x, y] = projection.toPixels(camera.lng, camera.lat)
  const seen = { width: width / scale, height: height / scale }
  return { x: x - seen.width / 2, y: y - seen.height / 2, ...seen, scale }
}

/** The camera that shows a part: its middle, and the zoom of its scale. */
export function cameraOf(view: PictureView, projection: Projection): Camera {
  const [lng, lat] = projection.toDegrees(view.x + view.width / 2, view.y + view.height / 2)
  return { lng, lat, zoom: zoomFor(view.scale, projection) }
}

/** The zoom at which places are told apart: as close as the picture goes, all of them are. */
export function zoomOf({ scale }: PictureView, projection: Projection): number {
  return scale >= MAX_SCALE ? Number.POSITIVE_INFINITY : zoomFor(scale, projection)
}

function zoomFor(scale: number, projection: Projection): number {
  return Math.log2((projection.pixelsPerDegree * scale * 360) / WORLD_PX)
}

/** West, south, east, north of what a part shows. */
export function boundsOf(
  { x, y, width, height }: PictureView,
  { toDegrees }: Projection,
): readonly [number, number, number, number] {
  const [west, north] = toDegrees(x, y)
  const [east, south] = toDegrees(x + width, y + height)
  return [west, south, east, north]
}

/** The camera that shows bounds as large as they fit between the padding of a picture. */
export function cameraOn(
  [west, south, east, north]: readonly [number, number, number, number],
  projection: Projection,
  size: PictureSize,
): Camera {
  const { top, right, bottom, left } = size.padding ?? NO_PADDING
  const [x0, y0] = projection.toPixels(west, north)
  const [x1, y1] = projection.toPixels(east, south)
  const room = { across: size.width - left - right, down: size.height - top - bottom }
  const scale = Math.min(room.across / (x1 - x0), room.down / (y1 - y0), MAX_SCALE)
  // The middle of the bounds comes into the middle of what the padding leaves.
  const [lng, lat] = projection.toDegrees(
    (x0 + x1) / 2 + (right - left) / 2 / scale,
    (y0 + y1) / 2 + (bottom - top) / 2 / scale,
  )
  return { lng, lat, zoom: zoomFor(scale, projection) }
}

function pixelsPerDegreeAt(zoom: number): number {
  return (WORLD_PX * 2 ** zoom) / 360
}
