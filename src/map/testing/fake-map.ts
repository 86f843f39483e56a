import type { LayerSpecification } from 'maplibre-gl'
import type { FeatureAddress, MapPort } from '../map-port.ts'

/**
 * Stands in for MapLibre's map: keeps layers in their order and states by feature, refuses what
 * MapLibre refuses, and writes down every call.
 */
export class FakeMap implements MapPort {
  readonly calls: string[] = []
  readonly layers: LayerSpecification[] = []
  readonly states = new Map<string, Record<string, unknown>>()
  readonly #sources = new Map<string, { setData: (data: unknown) => void }>()

  addLayer(layer: LayerSpecification, beforeId?: string): void {
    this.calls.push(`addLayer ${layer.id}`)
    if (this.#at(layer.id) >= 0) throw new Error(`Layer ${layer.id} is there already`)
    if (beforeId === undefined) this.layers.push(layer)
    else this.layers.splice(this.#present(beforeId), 0, layer)
  }

  removeLayer(id: string): void {
    this.calls.push(`removeLayer ${id}`)
    this.layers.splice(this.#present(id), 1)
  }

  setFilter(id: string, filter: unknown): void {
    this.calls.push(`setFilter ${id}`)
    this.#replace(id, (layer) => ({ ...layer, filter }))
  }

  setPaintProperty(id: string, name: string, value: unknown): void {
    this.calls.push(`setPaintProperty ${id} ${name}`)
    this.#replace(id, (layer) => ({ ...layer, paint: { ...layer.paint, [name]: value } }))
  }

  setLayoutProperty(id: string, name: string, value: unknown): void {
    this.calls.push(`setLayoutProperty ${id} ${name}`)
    this.#replace(id, (layer) => ({ ...layer, layout: { ...layer.layout, [name]: value } }))
  }

  setFeatureState({ source, sourceLayer, id }: FeatureAddress, state: object): void {
    this.calls.push(`setFeatureState ${source} ${sourceLayer} ${String(id)}`)
    const key = `${source} ${sourceLayer} ${String(id)}`
    this.states.set(key, { ...this.states.get(key), ...state })
  }

  addSource(id: string): void {
    this.calls.push(`addSource ${id}`)
    this.#sources.set(id, { setData: () => this.calls.push(`setData ${id}`) })
  }

  getSource(id: string): unknown {
    return this.#sources.get(id)
  }

  /** The calls since the last time. */
  takeCalls(): string[] {
    return this.calls.splice(0)
  }

  #at(id: string): number {
    return this.layers.findIndex((layer) => layer.id === id)
  }

  #present(id: string): number {
    const at = this.#at(id)
    if (at < 0) throw new Error(`There is no layer ${id}`)
    return at
  }

  #replace(id: string, change: (layer: LayerSpecification) => unknown): void {
    const at = this.#present(id)
    const layer = this.layers[at]
    if (layer !== undefined) this.layers[at] = change(layer) as LayerSpecification
  }
}
