import { MapLibreOverlay } from '@deck.gl/maplibre'
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Place } from '../../domain/place.ts'
import { PlaceClusters } from '../../carto/places/clusters.ts'
import { markAt } from '../../carto/places/place-at.ts'
import { placeLayers } from './place-layers.ts'
import { type PlacedMark, spreadMarks } from '../../carto/places/spread.ts'
import { drawSymbolAtlas } from './symbol-atlas.ts'

export interface ShownPlaces {
  readonly places: readonly Place[]
  readonly selected: string | null
}

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

  /** `onLost`: the overlay's own context is gone, and with it everything on it. */
  constructor(map: MapLibreMap, onLost: () => void) {
    this.#map = map
    this.#overlay = new MapLibreOverlay({
      interleaved: false,
      layers: [],
      onLoad: () => {
        const canvas = this.#overlay.getCanvas()
        // deck.gl makes its canvas a stop of the tab key, without a name and without a purpose.
        canvas?.removeAttribute('tabindex')
        canvas?.setAttribute('aria-hidden', 'true')
        canvas?.addEventListener('webglcontextlost', onLost, { once: true })
      },
    })
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
    this.#overlay.setProps({ layers: placeLayers({ atlas: this.#atlas, others, chosen }) })
    this.#map.triggerRepaint()
  }
}

function alone(place: Place | undefined): PlacedMark | undefined {
  if (place === undefined) return undefined
  return { mark: { kind: 'place', place, lng: place.lng, lat: place.lat }, offset: [0, 0] }
}
