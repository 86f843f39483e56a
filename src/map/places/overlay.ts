import type { Layer } from '@deck.gl/core'
import { IconLayer, TextLayer } from '@deck.gl/layers'
import { MapLibreOverlay } from '@deck.gl/maplibre'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { placeKindById } from '../../catalogue/places.ts'
import { INK } from '../../domain/palette.ts'
import type { Place } from '../../domain/place.ts'
import { LABEL_FONT } from '../page-font.ts'
import { type PlaceCount, PlaceClusters } from './clusters.ts'
import { countRadius, markAt } from './place-at.ts'
import { type PlacedMark, spreadMarks } from './spread.ts'
import {
  COUNT_IMAGE,
  COUNT_IMAGE_RADIUS_PX,
  drawSymbolAtlas,
  SELECTED_IMAGE,
  SYMBOL_CELL_PX,
} from './symbol-atlas.ts'

export interface ShownPlaces {
  readonly places: readonly Place[]
  readonly selected: string | null
}

/** Opacity of places outside the area: they step back, and stay legible. */
const OUTSIDE_ALPHA = 150

/**
 * Places above the map, drawn by deck.gl on a canvas of its own: shared with MapLibre, a lost
 * context would take both down and the labels' slots would have to be kept in two places.
 */
export class PlacesOverlay {
  readonly #map: MapLibreMap
  readonly #overlay: MapLibreOverlay
  readonly #atlas = drawSymbolAtlas()
  #shown: ShownPlaces = { places: [], selected: null }
  #clusters = new PlaceClusters([])
  #marks: readonly PlacedMark[] = []
  #drawnZoom = Number.NaN

  constructor(map: MapLibreMap) {
    this.#map = map
    this.#overlay = new MapLibreOverlay({ interleaved: false, layers: [] })
    map.addControl(this.#overlay)
    map.on('zoom', this.#onZoom)
  }

  show(shown: ShownPlaces): void {
    if (shown.places !== this.#shown.places) this.#clusters = new PlaceClusters(shown.places)
    this.#shown = shown
    this.#draw()
  }

  /** The mark within `reachPx` of a point of the map, CSS pixels. */
  markAt(point: { x: number; y: number }, reachPx: number): PlacedMark | null {
    return markAt({
      marks: this.#marks,
      point,
      reachPx,
      project: (lng, lat) => this.#map.project([lng, lat]),
    })
  }

  /** Where a place is drawn just now, alone or in a count; null when it is not shown. */
  pointOf(id: string): { x: number; y: number } | null {
    const placed = this.#marks.find(({ mark }) => mark.kind === 'place' && mark.place.id === id)
    if (placed === undefined) return null
    const { x, y } = this.#map.project([placed.mark.lng, placed.mark.lat])
    return { x: x + placed.offset[0], y: y + placed.offset[1] }
  }

  /** The canvas of its own, whose context may be lost apart from the map's. */
  get canvas(): HTMLCanvasElement | null {
    return this.#overlay.getCanvas()
  }

  remove(): void {
    this.#map.off('zoom', this.#onZoom)
    this.#map.removeControl(this.#overlay)
  }

  readonly #onZoom = (): void => {
    if (Math.floor(this.#map.getZoom()) !== this.#drawnZoom) this.#draw()
  }

  #draw(): void {
    this.#drawnZoom = Math.floor(this.#map.getZoom())
    const { places, selected } = this.#shown
    const marks = spreadMarks(this.#clusters.at(this.#drawnZoom))
    const isSelected = ({ mark }: PlacedMark) => mark.kind === 'place' && mark.place.id === selected
    const chosen = marks.find(isSelected) ?? alone(places.find(({ id }) => id === selected))
    const others = marks.filter((placed) => !isSelected(placed))
    this.#marks = chosen === undefined ? others : [...others, chosen]
    this.#overlay.setProps({ layers: this.#layers(others, chosen) })
    this.#map.triggerRepaint()
  }

  #layers(others: readonly PlacedMark[], chosen: PlacedMark | undefined): Layer[] {
    const counts = others.flatMap(({ mark }) => (mark.kind === 'count' ? [mark] : []))
    const layers: Layer[] = [this.#symbols('places', others, 1), countText(counts)]
    if (chosen !== undefined) {
      layers.push(this.#ring(chosen), this.#symbols('selected-place', [chosen], 1.2))
    }
    return layers
  }

  #symbols(id: string, data: readonly PlacedMark[], scale: number): Layer {
    return new IconLayer<PlacedMark>({
      ...this.#images(),
      id,
      data,
      getPosition: ({ mark }) => [mark.lng, mark.lat],
      getPixelOffset: ({ offset }) => offset,
      getIcon: ({ mark }) => (mark.kind === 'count' ? COUNT_IMAGE : groupOf(mark.place)),
      getSize: ({ mark }) =>
        mark.kind === 'count'
          ? (SYMBOL_CELL_PX * countRadius(mark.count)) / COUNT_IMAGE_RADIUS_PX
          : SYMBOL_CELL_PX * scale,
      getColor: ({ mark }) => [255, 255, 255, isOutside(mark) ? OUTSIDE_ALPHA : 255],
    })
  }

  #ring(chosen: PlacedMark): Layer {
    return new IconLayer<PlacedMark>({
      ...this.#images(),
      id: 'selected-ring',
      data: [chosen],
      getPosition: ({ mark }) => [mark.lng, mark.lat],
      getPixelOffset: ({ offset }) => offset,
      getIcon: () => SELECTED_IMAGE,
      getSize: SYMBOL_CELL_PX,
    })
  }

  #images() {
    return {
      // deck.gl takes a canvas here as it takes an address; its types name only the address.
      iconAtlas: this.#atlas?.image as unknown as string,
      iconMapping: this.#atlas?.mapping ?? {},
      parameters: { depthCompare: 'always' } as const,
    }
  }
}

function countText(counts: readonly PlaceCount[]): Layer {
  return new TextLayer<PlaceCount>({
    id: 'place-counts',
    data: counts,
    getPosition: ({ lng, lat }) => [lng, lat],
    getText: ({ count }) => String(count),
    getColor: [...rgb(INK), 255],
    getSize: 13,
    characterSet: '0123456789',
    fontFamily: `'${LABEL_FONT.strong[1]}', sans-serif`,
    fontWeight: 600,
    fontSettings: { fontSize: 52, buffer: 6 },
    parameters: { depthCompare: 'always' },
  })
}

function alone(place: Place | undefined): PlacedMark | undefined {
  if (place === undefined) return undefined
  return { mark: { kind: 'place', place, lng: place.lng, lat: place.lat }, offset: [0, 0] }
}

function groupOf(place: Place): string {
  return placeKindById(place.kind)?.group ?? 'faith-and-community'
}

function isOutside(mark: PlacedMark['mark']): boolean {
  return mark.kind === 'count' ? mark.outside : mark.place.outside
}

function rgb(hex: string): [number, number, number] {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return [channel(1), channel(3), channel(5)]
}
