import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MapPart } from '../updater.ts'
import type { PlacesOverlay, ShownPlaces } from './overlay.ts'
import type { PlacedMark } from '../../carto/places/spread.ts'

/**
 * Holds the overlay, which is fetched only when places are first shown: deck.gl is as large as
 * everything else before first paint.
 */
export class PlacesOnMap {
  readonly #map: MapLibreMap
  readonly #during: (work: Promise<unknown>) => Promise<void>
  readonly #onError: (error: unknown) => void
  #overlay: PlacesOverlay | null = null
  #asked = false
  #removed = false
  #shown: ShownPlaces = { places: [], selected: null }

  constructor(options: {
    map: MapLibreMap
    /** Keeps the map busy while the overlay is fetched. */
    during: (work: Promise<unknown>) => Promise<void>
    onError: (error: unknown) => void
  }) {
    this.#map = options.map
    this.#during = options.during
    this.#onError = options.onError
  }

  /** The part of the picture this is: it reads places and the selected one. */
  readonly part: MapPart = {
    name: 'places',
    inputs: ({ spec }) => [spec.places, spec.selectedPlace],
    draw: ({ spec }) => {
      this.#shown = { places: spec.places ?? [], selected: spec.selectedPlace }
      if (this.#overlay !== null) this.#overlay.show(this.#shown)
      else if (spec.places !== null && !this.#asked) this.#fetch()
    },
  }

  markAt(point: { x: number; y: number }, reachPx: number): PlacedMark | null {
    return this.#overlay?.markAt(point, reachPx) ?? null
  }

  pointOf(id: string): { x: number; y: number } | null {
    return this.#overlay?.pointOf(id) ?? null
  }

  /** Call before the map is removed. */
  remove(): void {
    this.#removed = true
    this.#overlay?.remove()
    this.#overlay = null
  }

  #fetch(): void {
    this.#asked = true
    const fetched = import('./overlay.ts').then(
      ({ PlacesOverlay }) => {
        if (!this.#removed) this.#mount(PlacesOverlay)
      },
      (error: unknown) => {
        this.#asked = false
        this.#onError(error)
      },
    )
    void this.#during(fetched).then(() => {
      if (!this.#removed) this.#map.triggerRepaint()
    })
  }

  #mount(Overlay: typeof PlacesOverlay): void {
    // When its own context is lost (the map keeps one apart), a fresh overlay is the short way back.
    this.#overlay = new Overlay(this.#map, () => {
      if (this.#removed) return
      this.#overlay?.remove()
      this.#mount(Overlay)
    })
    this.#overlay.show(this.#shown)
  }
}
