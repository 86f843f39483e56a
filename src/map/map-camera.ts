import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Bounds } from '../domain/row-bounds.ts'
import type { Camera } from '../domain/view.ts'
import { fittingPadding, MAX_ZOOM, MOVE_MS, PLACE_ZOOM, sameCamera } from './camera.ts'
import type { MapHandle } from './handle.ts'
import type { MapPadding, MapSpec } from './spec.ts'

/** A target this near to the edge of the free part of the map counts as hidden, CSS pixels. */
const EDGE_PX = 24

/** The whole area, whatever its bounds are, or bounds of something in it. */
type Fitted = 'area' | Bounds

interface MapCameraOptions {
  readonly map: MapLibreMap
  readonly spec: () => MapSpec
  readonly camera: Camera | null
  readonly onRest: (camera: Camera | null) => void
}

/** Moves the map, and says where it came to rest. */
export class MapCamera implements MapHandle {
  readonly #options: MapCameraOptions
  /** What is asked for whatever the size of the window; null once somebody moved the map. */
  #fitted: Fitted | null
  /** What the owner knows; when it comes back as a prop, it is no wish to move. */
  #told: Camera | null

  constructor(options: MapCameraOptions) {
    this.#options = options
    this.#told = options.camera
    this.#fitted = options.camera === null ? 'area' : null
    const { map } = options
    map.on('movestart', ({ originalEvent }) => {
      if (originalEvent !== undefined) this.#fitted = null
    })
    map.on('moveend', () => {
      this.#told = this.#fitted === 'area' ? null : this.#current()
      options.onRest(this.#told)
    })
    map.on('resize', () => {
      this.refit()
    })
  }

  /** The owner's wish, from the address or the back button; null fits the whole area. */
  show(camera: Camera | null): void {
    if (camera === null) {
      if (this.#told !== null) this.fitArea()
      return
    }
    if (this.#told !== null && sameCamera(this.#told, camera)) return
    this.#fitted = null
    if (sameCamera(this.#current(), camera)) return
    this.#options.map.jumpTo({ center: [camera.lng, camera.lat], zoom: camera.zoom })
  }

  /** Bounds, padding or size changed: what was fitted stays fitted. */
  refit(): void {
    if (this.#fitted !== null) this.#fit(this.#fitted, 0)
  }

  zoomIn = (): void => {
    this.#zoomBy(1)
  }

  zoomOut = (): void => {
    this.#zoomBy(-1)
  }

  panBy = (rightPx: number, downPx: number): void => {
    this.#fitted = null
    this.#options.map.panBy([rightPx, downPx], { duration: this.#duration() })
  }

  fitArea = (): void => {
    this.#fitted = 'area'
    this.#fit('area', this.#duration())
  }

  showPlace = (lng: number, lat: number): void => {
    this.#bringIntoView([lng, lat], PLACE_ZOOM)
  }

  showRow = (lng: number, lat: number): void => {
    this.#bringIntoView([lng, lat], 0)
  }

  showBounds = (bounds: Bounds): void => {
    this.#fitted = bounds
    this.#fit(bounds, this.#duration())
  }

  #fit(fitted: Fitted, duration: number): void {
    const { map, spec } = this.#options
    const [west, south, east, north] = fitted === 'area' ? spec().bounds : fitted
    map.fitBounds([west, south, east, north], {
      padding: this.#padding(fitted === 'area' ? null : fitted),
      maxZoom: MAX_ZOOM,
      duration,
    })
  }

  #zoomBy(step: number): void {
    const { map } = this.#options
    this.#fitted = null
    map.zoomTo(map.getZoom() + step, { duration: this.#duration() })
  }

  #bringIntoView(point: [number, number], zoomAtLeast: number): void {
    const { map } = this.#options
    const { left, right, top, bottom } = this.#padding(null)
    const { clientWidth, clientHeight } = map.getContainer()
    const { x, y } = map.project(point)
    const isInView =
      x > left + EDGE_PX &&
      x < clientWidth - right - EDGE_PX &&
      y > top + EDGE_PX &&
      y < clientHeight - bottom - EDGE_PX
    if (isInView && map.getZoom() >= zoomAtLeast) return
    this.#fitted = null
    map.easeTo({
      center: point,
      zoom: Math.max(map.getZoom(), zoomAtLeast),
      offset: [(left - right) / 2, (top - bottom) / 2],
      duration: this.#duration(),
    })
  }

  #padding(bounds: Bounds | null): MapPadding {
    const { clientWidth, clientHeight } = this.#options.map.getContainer()
    return fittingPadding(this.#options.spec().paddingFor(bounds), {
      width: clientWidth,
      height: clientHeight,
    })
  }

  #current(): Camera {
    const { map } = this.#options
    const { lng, lat } = map.getCenter()
    return { lng, lat, zoom: map.getZoom() }
  }

  #duration(): number {
    return this.#options.spec().reducedMotion ? 0 : MOVE_MS
  }
}
