import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Camera } from '../domain/view.ts'
import { baseStyle, isTileSource } from './base-style.ts'
import type { ControllerOptions } from './controller-options.ts'
import { createMap } from './create-map.ts'
import { DrawnLayers } from './drawn-layers.ts'
import { FeatureStates } from './feature-states.ts'
import type { MapHandle } from './handle.ts'
import { MapActivity } from './map-activity.ts'
import { MapCamera } from './map-camera.ts'
import { GPUInitializationError } from './maplibre.ts'
import { fontForLabels } from './page-font.ts'
import { MAP_PARTS } from './parts.ts'
import { addPatterns } from './patterns.ts'
import { PlacesOnMap } from './places/places-on-map.ts'
import { watchPointer } from './pointer.ts'
import { attachProbe } from './probe.ts'
import type { MapEvents, MapSpec } from './spec.ts'
import { MapBoard, type MapBoardOptions } from './tools/map-board.ts'
import { Updater } from './updater.ts'
import { addBadge } from './zone-badge.ts'

/**
 * A controller, or null where the browser has no WebGL 2; `events.trouble('no-webgl')` was then
 * told and the container is empty.
 */
export function createController(options: ControllerOptions): MapController | null {
  try {
    return new MapController(options)
  } catch (error) {
    if (!(error instanceof GPUInitializationError)) throw error
    options.container.replaceChildren()
    options.events.trouble('no-webgl')
    return null
  }
}

/** Owns the map. It draws the last spec it was given, also after the map lost everything. */
export class MapController {
  readonly #map: MapLibreMap
  readonly #events: MapEvents
  readonly #activity: MapActivity
  readonly #updater: Updater
  readonly #places: PlacesOnMap
  readonly #camera: MapCamera
  readonly #board: MapBoard
  readonly #stopPointer: () => void
  #spec: MapSpec
  #styleReady = false
  #fontReady = false
  #tilesFailed = false

  constructor(options: ControllerOptions) {
    const { container, spec, events } = options
    this.#spec = spec
    this.#events = events
    this.#map = createMap(options)
    this.#activity = new MapActivity(container)
    const map = this.#map
    const latest = () => this.#spec
    this.#places = new PlacesOnMap({
      map,
      during: (work) => this.#activity.during(work),
      onError: reportError,
    })
    this.#updater = new Updater({
      parts: [...MAP_PARTS, this.#places.part],
      surface: { map, layers: new DrawnLayers(map), states: new FeatureStates(map) },
      onError: reportError,
    })
    this.#camera = new MapCamera({
      map,
      spec: latest,
      camera: options.camera,
      onRest: (camera) => {
        events.cameraAtRest(camera)
        this.#tellInView()
      },
    })
    const markAt: MapBoardOptions['markAt'] = (point, px) => this.#places.markAt(point, px)
    this.#board = new MapBoard({ map, markAt })
    this.#board.show(spec)
    const tool = () => this.#board.active
    this.#stopPointer = watchPointer({ map, events, spec: latest, markAt, tool })
    attachProbe({ map, container, pointOfPlace: (id) => this.#places.pointOf(id) })
    this.#listen()
    void this.#activity.during(this.#awaitFont())
  }

  get handle(): MapHandle {
    return this.#camera
  }

  /** Draws what differs from the spec before. Costs nothing where every field kept its identity. */
  apply(spec: MapSpec): void {
    const was = this.#spec
    this.#spec = spec
    if (was.tilesUrl !== spec.tilesUrl) this.#restyle()
    else this.#update()
    if (was.drawing !== spec.drawing || was.taken !== spec.taken) this.#board.show(spec)
    if (!sameNumbers(was.bounds, spec.bounds) || was.paddingFor !== spec.paddingFor) {
      this.#camera.refit()
    }
  }

  showCamera(camera: Camera | null): void {
    this.#camera.show(camera)
  }

  setLabel(label: string): void {
    this.#map.getCanvas().setAttribute('aria-label', label)
  }

  remove(): void {
    this.#stopPointer()
    this.#board.remove()
    this.#places.remove()
    this.#map.remove()
  }

  #listen(): void {
    const map = this.#map
    map.on('style.load', () => {
      this.#styleReady = true
      addPatterns(map)
      addBadge(map)
      this.#update()
    })
    map.once('load', () => {
      this.#tellInView()
    })
    const busy = () => {
      this.#activity.busy()
    }
    // A move is drawn in the frame after it: until then the last picture would pass for this one.
    map.on('movestart', busy)
    map.on('render', busy)
    map.on('idle', () => {
      this.#activity.rest()
    })
    map.on('error', (event) => {
      this.#onError(event)
    })
    map.on('webglcontextlost', () => {
      this.#styleReady = false
      this.#activity.busy()
      this.#events.trouble('context-lost')
    })
    map.on('webglcontextrestored', () => {
      // MapLibre brings back layers and images but no feature state; one way to draw is enough.
      this.#restyle()
      this.#events.trouble('context-restored')
    })
  }

  /** Starts from the empty style: another area, or a context that was lost. */
  #restyle(): void {
    this.#styleReady = false
    this.#tilesFailed = false
    this.#updater.forget()
    this.#activity.busy()
    this.#map.setStyle(baseStyle(this.#spec.tilesUrl), { diff: false })
  }

  #update(): void {
    if (!this.#styleReady) return
    const drawn = this.#updater.update({ spec: this.#spec, fontReady: this.#fontReady })
    if (!drawn) return
    this.#activity.busy()
    // Parts that end in no change to the map would leave it without a frame, and busy for ever.
    this.#map.triggerRepaint()
  }

  async #awaitFont(): Promise<void> {
    await fontForLabels(this.#spec.labels.map(({ text }) => text).join(''))
    this.#fontReady = true
    this.#update()
  }

  #onError(event: { readonly error: unknown }): void {
    if (event.error instanceof GPUInitializationError) {
      this.#events.trouble('no-webgl')
    } else if ('sourceId' in event && isTileSource(event.sourceId)) {
      if (!this.#tilesFailed) this.#events.trouble('tiles')
      this.#tilesFailed = true
    } else {
      reportError(event.error)
    }
  }

  #tellInView(): void {
    const bounds = this.#map.getBounds()
    this.#events.inView([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()])
  }
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, index) => value === b[index])
}
