import type { LinePolygon } from '../../domain/zones/zone.ts'
import { exportedPolygons } from './exported-polygons.ts'
import { attributionLines, type ZoneExport } from './exported-zone.ts'
import { zoneProperties } from './zone-properties.ts'

/** Version of our own members, a foreign member of the collection (RFC 7946, section 6.1). */
const VERSION = 1

/**
 * Zones as a GeoJSON FeatureCollection (RFC 7946): WGS84, outer rings anticlockwise, no `crs`; one line
 * a zone. `properties` hold the profile and what makes an import the same zone again.
 */
export function exportGeoJson({ area, zones }: ZoneExport): string {
  const head = {
    type: 'FeatureCollection',
    name: `Candidate zones of ${area.manifest.title}`,
    zoneExplorerZones: VERSION,
    attribution: attributionLines(area),
  }
  const features = zones.map((exported) =>
    JSON.stringify({
      type: 'Feature',
      properties: zoneProperties(exported, area),
      geometry: geometryOf(exportedPolygons(exported)),
    }),
  )
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${features.join(',\n')}\n]}\n`
}

function geometryOf(polygons: readonly LinePolygon[]) {
  const coordinates = polygons.map((rings) => rings.map((ring) => [...ring, ring[0]]))
  if (coordinates.length === 0) return null
  return coordinates.length === 1
    ? { type: 'Polygon', coordinates: coordinates[0] }
    : { type: 'MultiPolygon', coordinates }
}
