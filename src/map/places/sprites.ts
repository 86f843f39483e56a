import { placeKindById } from '../../catalogue/places.ts'
import { countRadius } from '../../carto/places/place-at.ts'
import type { PlacedMark } from '../../carto/places/spread.ts'
import {
  COUNT_IMAGE,
  COUNT_IMAGE_RADIUS_PX,
  SELECTED_IMAGE,
  SYMBOL_CELL_PX,
  UNKNOWN_IMAGE,
} from './symbol-atlas.ts'

/** An image of the atlas at a point of the map. */
export interface Sprite {
  readonly lng: number
  readonly lat: number
  /** CSS pixels right and down of the point. */
  readonly offset: readonly [number, number]
  /** A name in the atlas. */
  readonly image: string
  /** Edge of the image's cell as drawn, CSS pixels. */
  readonly size: number
  /** 0 to 255. */
  readonly alpha: number
}

/** Opacity of places outside the area: they step back, and stay legible. */
const OUTSIDE_ALPHA = 150

export function spriteOf({ mark, offset }: PlacedMark): Sprite {
  const at = { lng: mark.lng, lat: mark.lat, offset }
  if (mark.kind === 'count') {
    return {
      ...at,
      image: COUNT_IMAGE,
      size: (SYMBOL_CELL_PX * countRadius(mark.count)) / COUNT_IMAGE_RADIUS_PX,
      alpha: mark.outside ? OUTSIDE_ALPHA : 255,
    }
  }
  return {
    ...at,
    image: placeKindById(mark.place.kind)?.group ?? UNKNOWN_IMAGE,
    size: SYMBOL_CELL_PX,
    alpha: mark.place.outside ? OUTSIDE_ALPHA : 255,
  }
}

/** The selected place: a ring, and its symbol a little larger; never stepped back. */
export function selectedSprites(placed: PlacedMark): readonly Sprite[] {
  const symbol = spriteOf(placed)
  return [
    { ...symbol, image: SELECTED_IMAGE, alpha: 255 },
    { ...symbol, size: symbol.size * 1.2, alpha: 255 },
  ]
}
