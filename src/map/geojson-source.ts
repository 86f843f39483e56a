import type { Feature, Position } from 'geojson'
import type { GeoJSONSource } from 'maplibre-gl'
import type { LinePolygon, LineRing } from '../domain/zones/zone.ts'
import type { MapPort } from './map-port.ts'

/** Makes a source hold exactly these features, whether or not the map has it yet. */
export function putFeatures(map: MapPort, id: string, features: Feature[]): void {
  const data = { type: 'FeatureCollection', features } as const
  const source = map.getSource(id) as GeoJSONSource | undefined
  if (source === undefined) map.addSource(id, { type: 'geojson', data })
  else void source.setData(data)
}

/** The rings of a polygon as GeoJSON has them: each ends with its first position. */
export function closedRings(polygon: LinePolygon | readonly LineRing[]): Position[][] {
  return polygon.map((ring) => [...ring, ...ring.slice(0, 1)].map(([lng, lat]) => [lng, lat]))
}
