import type {
  FilterSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
} from 'maplibre-gl'

export interface FeatureAddress {
  readonly source: string
  readonly sourceLayer: string
  readonly id: number
}

/**
 * The little of MapLibre's map that drawing needs, so that tests can stand in for it. Written as
 * methods: MapLibre types property names and values more narrowly than a table of layers can.
 */
export interface MapPort {
  addLayer(layer: LayerSpecification, beforeId?: string): unknown
  removeLayer(id: string): unknown
  setFilter(id: string, filter: FilterSpecification | null): unknown
  setPaintProperty(id: string, name: string, value: unknown): unknown
  setLayoutProperty(id: string, name: string, value: unknown): unknown
  setFeatureState(feature: FeatureAddress, state: Record<string, unknown>): unknown
  addSource(id: string, source: GeoJSONSourceSpecification): unknown
  getSource(id: string): unknown
}
