import type { Layer } from '@deck.gl/core'
import { IconLayer, TextLayer } from '@deck.gl/layers'
import { INK } from '../../domain/palette.ts'
import { LABEL_FONT } from '../page-font.ts'
import type { PlaceCount } from '../../carto/places/clusters.ts'
import type { PlacedMark } from '../../carto/places/spread.ts'
import { type Sprite, selectedSprites, spriteOf } from './sprites.ts'
import type { SymbolAtlas } from './symbol-atlas.ts'

/** deck.gl's layers, from the ground up: symbols and discs, numbers, the selected place. */
export function placeLayers(options: {
  readonly atlas: SymbolAtlas | null
  readonly others: readonly PlacedMark[]
  readonly chosen: PlacedMark | undefined
}): Layer[] {
  const { atlas, others, chosen } = options
  if (atlas === null) return []
  return [
    sprites({ id: 'places', atlas, data: others.map(spriteOf) }),
    countText(others.flatMap(({ mark }) => (mark.kind === 'count' ? [mark] : []))),
    sprites({
      id: 'selected-place',
      atlas,
      data: chosen === undefined ? [] : selectedSprites(chosen),
    }),
  ]
}

function sprites(options: { id: string; atlas: SymbolAtlas; data: readonly Sprite[] }): Layer {
  return new IconLayer<Sprite>({
    id: options.id,
    data: options.data,
    // deck.gl takes a canvas here as it takes an address; its types name only the address.
    iconAtlas: options.atlas.image as unknown as string,
    iconMapping: options.atlas.mapping,
    getPosition: ({ lng, lat }) => [lng, lat],
    getPixelOffset: ({ offset }) => offset,
    getIcon: ({ image }) => image,
    getSize: ({ size }) => size,
    getColor: ({ alpha }) => [255, 255, 255, alpha],
    parameters: { depthCompare: 'always' },
  })
}

function countText(counts: readonly PlaceCount[]): Layer {
  return new TextLayer<PlaceCount>({
    id: 'place-counts',
    data: counts,
    getPosition: ({ lng, lat }) => [lng, lat],
    getText: ({ count }) => String(count),
    getColor: rgb(INK),
    getSize: 13,
    characterSet: '0123456789',
    fontFamily: `'${LABEL_FONT.strong[1]}', sans-serif`,
    fontWeight: 600,
    // Drawn large and shown small: crisp on dense screens.
    fontSettings: { fontSize: 52, buffer: 6 },
    parameters: { depthCompare: 'always' },
  })
}

/** Red, green and blue of `#rrggbb`. */
function rgb(hex: string): [number, number, number] {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return [channel(1), channel(3), channel(5)]
}
