import type http from 'node:http'
import type { Seen } from './local-server.ts'

/** A row of a layer, as GeoJSON. */
export interface ServedRow {
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null
}

export interface ServedLayer {
  readonly rows: readonly ServedRow[]
  /** By which the portal offers it as a file. */
  readonly itemId?: string
  readonly edited?: number
}

/** In which ways the server is difficult. */
export interface ArcgisHabits {
  /** Rows in a page, whatever is asked for. */
  readonly pageCap: number
  readonly limitFlag: 'top' | 'properties' | 'none'
  /** Says how many there are; a layer that changes meanwhile says something else. */
  readonly countOf?: (rows: number) => number
}

const SERVICES_PATH = '/ESMARspQHYMw9BZ9/arcgis/rest/services'

/** Answers as an ArcGIS server does: errors with status 200, long addresses with 404. */
export function serveArcgis(
  layers: ReadonlyMap<string, ServedLayer>,
  habits: ArcgisHabits,
): (seen: Seen, response: http.ServerResponse) => void {
  const valueFor = (seen: Seen): unknown => {
    if (seen.method === 'GET' && seen.fields.toString().length > 2_000) return null
    if (seen.path === SERVICES_PATH) {
      const services = [...layers.keys()].map((name) => ({ name, type: 'FeatureServer' }))
      return { currentVersion: 11, services }
    }
    const [name = '', , , query] = seen.path.slice(SERVICES_PATH.length + 1).split('/')
    const layer = layers.get(name)
    if (layer === undefined) {
      return { error: { code: 400, message: 'Invalid URL', details: ['Invalid URL'] } }
    }
    return query === 'query' ? runQuery(layer, habits, seen) : describe(layer)
  }
  return (seen, response) => {
    const value = valueFor(seen)
    response.writeHead(value === null ? 404 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(value))
  }
}

function describe({ rows, itemId, edited }: ServedLayer) {
  const names = ['OBJECTID', ...Object.keys(rows[0]?.properties ?? {})]
  return {
    type: 'Feature Layer',
    objectIdField: 'OBJECTID',
    maxRecordCount: 2000,
    fields: names.map((name) => ({ name, type: 'esriFieldTypeString' })),
    ...(itemId === undefined ? {} : { serviceItemId: itemId }),
    ...(edited === undefined ? {} : { editingInfo: { dataLastEditDate: edited } }),
  }
}

function runQuery({ rows }: ServedLayer, habits: ArcgisHabits, { fields }: Seen) {
  const numbered = rows.map((row, index) => ({
    ...row,
    properties: { OBJECTID: index + 1, ...row.properties },
  }))
  const chosen = numbered.filter(({ properties }) => meets(fields.get('where') ?? '', properties))
  if (fields.get('returnCountOnly') === 'true') {
    return { count: habits.countOf?.(chosen.length) ?? chosen.length }
  }
  const offset = Number(fields.get('resultOffset'))
  const asked = Number(fields.get('resultRecordCount'))
  const page = chosen.slice(offset, offset + Math.min(asked, habits.pageCap))
  const hasMore = offset + page.length < chosen.length
  const flag = hasMore ? { exceededTransferLimit: true } : {}
  const top = habits.limitFlag === 'top' ? flag : {}
  if (fields.get('f') === 'geojson') {
    const inner = habits.limitFlag === 'properties' ? { properties: flag } : {}
    const features = page.map((row) => ({ type: 'Feature', ...row }))
    return { type: 'FeatureCollection', ...inner, features, ...top }
  }
  const features = page.map(({ properties, geometry }) => {
    if (geometry === null) return { attributes: properties }
    const [x, y] = geometry.coordinates as [number, number]
    return { attributes: properties, geometry: { x, y } }
  })
  return { ...top, features }
}

function meets(where: string, properties: Readonly<Record<string, unknown>>): boolean {
  if (where === '1=1') return true
  const list = /^(\w+) IN \((.*)\)$/.exec(where)
  const start = /^(\w+) LIKE '(.*)%'$/.exec(where)
  const value = String(properties[list?.[1] ?? start?.[1] ?? ''])
  if (start !== null) return value.startsWith(start[2] ?? '')
  return (list?.[2] ?? '').split(',').includes(`'${value}'`)
}
