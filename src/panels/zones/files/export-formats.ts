import type { Zone } from '../../../domain/zones/zone.ts'
import type { ZoneExport } from '../../../formats/export/exported-zone.ts'

export interface ExportFormat {
  readonly id: 'geojson' | 'kml' | 'codes' | 'profile'
  readonly label: string
  /** Between the name and the ending of the file. */
  readonly part: string
  readonly ending: string
  /** MIME type. */
  readonly type: string
  readonly load: () => Promise<(zones: ZoneExport) => string>
}

/** In the order of the menu; each writer is fetched when it is asked for. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: 'geojson',
    label: 'GeoJSON: outline and profile, for map programs',
    part: '',
    ending: 'geojson',
    type: 'application/geo+json',
    load: async () => (await import('../../../formats/export/export-geojson.ts')).exportGeoJson,
  },
  {
    id: 'kml',
    label: 'KML: outline and profile, for Google Earth',
    part: '',
    ending: 'kml',
    type: 'application/vnd.google-earth.kml+xml',
    load: async () => (await import('../../../formats/export/export-kml.ts')).exportKml,
  },
  {
    id: 'codes',
    label: 'CSV: neighbourhoods with shares',
    part: '-neighbourhoods',
    ending: 'csv',
    type: 'text/csv',
    load: async () => (await import('../../../formats/export/export-codes.ts')).exportCodes,
  },
  {
    id: 'profile',
    label: 'CSV: profile, one row a measure',
    part: '-profile',
    ending: 'csv',
    type: 'text/csv',
    load: async () => (await import('../../../formats/export/export-profile.ts')).exportProfile,
  },
]

/** `shard-end-neighbourhoods.csv`; `birmingham-zones.geojson` for several. */
export function exportFileName(
  zones: readonly Pick<Zone, 'name'>[],
  areaId: string,
  { part, ending }: Pick<ExportFormat, 'part' | 'ending'>,
): string {
  const [only, ...others] = zones
  const name = others.length === 0 && only !== undefined ? slug(only.name) : ''
  return `${name === '' ? `${areaId}-zones` : name}${part}.${ending}`
}

function slug(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
