import type { FilterSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapPort } from './map-port.ts'
import { layerAbove, type SlotId } from './zorder.ts'

/** A layer in a slot of `zorder.ts`. */
export type SlotLayer = LayerSpecification & { readonly id: SlotId }

type Properties = Readonly<Record<string, unknown>>

/** What the map holds, kept here so that only differences are sent to it. */
export class DrawnLayers {
  readonly #drawn = new Map<SlotId, SlotLayer>()
  readonly #map: MapPort

  constructor(map: MapPort) {
    this.#map = map
  }

  /** Makes `slots` hold exactly the `wanted` layers; the other slots stay as they are. */
  draw(slots: readonly SlotId[], wanted: readonly SlotLayer[]): void {
    for (const slot of slots) {
      const layer = wanted.find(({ id }) => id === slot)
      if (layer === undefined) this.#remove(slot)
      else this.#put(layer)
    }
  }

  /** The map lost its style: nothing is drawn any more. */
  forget(): void {
    this.#drawn.clear()
  }

  #put(layer: SlotLayer): void {
    const was = this.#drawn.get(layer.id)
    if (was === undefined) {
      this.#map.addLayer(
        layer,
        layerAbove(layer.id, (id) => this.#drawn.has(id)),
      )
    } else {
      this.#change(was, layer)
    }
    this.#drawn.set(layer.id, layer)
  }

  #remove(slot: SlotId): void {
    if (!this.#drawn.has(slot)) return
    this.#map.removeLayer(slot)
    this.#drawn.delete(slot)
  }

  #change(was: SlotLayer, layer: SlotLayer): void {
    const { id } = layer
    for (const [name, value] of changes(was.paint, layer.paint)) {
      this.#map.setPaintProperty(id, name, value)
    }
    for (const [name, value] of changes(was.layout, layer.layout)) {
      this.#map.setLayoutProperty(id, name, value)
    }
    const filter = filterOf(layer)
    if (!isSame(filterOf(was), filter)) this.#map.setFilter(id, filter)
  }
}

/** Properties to set; undefined where the new layer no longer has one. */
function changes(was: Properties = {}, now: Properties = {}): [string, unknown][] {
  return [...new Set([...Object.keys(was), ...Object.keys(now)])]
    .filter((name) => !isSame(was[name], now[name]))
    .map((name) => [name, now[name]])
}

function filterOf(layer: SlotLayer): FilterSpecification | null {
  return 'filter' in layer ? (layer.filter ?? null) : null
}

/** Style values are plain JSON, so equal text is equal meaning. */
function isSame(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b)
}
