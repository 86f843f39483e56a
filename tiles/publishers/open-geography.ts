import Papa from 'papaparse'
import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import type { CachedFile } from '../network/cache.ts'
import type { Refusal } from '../network/refusal.ts'
import { refusal } from '../network/refusal.ts'
import type { Fields } from './arcgis-answer.ts'
import { isFields } from './arcgis-answer.ts'
import type { Layer, ServiceWanted } from './arcgis-layer.ts'
import { findLayer, ONS } from './arcgis-layer.ts'
import { fetchRows } from './arcgis-rows.ts'
import type { Desk } from './desk.ts'
import { keepFile } from './keep-file.ts'

const HUB = 'https://open-geography-portalx-ons.hub.arcgis.com/api/download/v1/items/'

/** Conditions longer than this are slow to read for a server, whatever it allows. */
const CODES_AT_ONCE = 400

export interface TableWanted extends ServiceWanted {
  readonly key: string
}

/**
 * A lookup or a table of points as CSV: the portal's own file where it has one at hand, else all rows of
 * its service.
 */
export async function fetchPortalTable(
  desk: Desk,
  wanted: TableWanted,
): Promise<Result<readonly CachedFile[], Refusal>> {
  const held = desk.cache.find(wanted.key)
  if (held.length > 0 && !desk.refresh) return success(held)
  const layer = await findLayer(desk, wanted)
  if (!layer.ok) return layer
  if (isUnchanged(held, layer.value)) return desk.cache.confirm(wanted.key)
  const file = await fetchHubFile(desk, wanted.key, layer.value)
  if (file !== null && (file.ok || file.problem.reason === 'disk')) return file
  const rows = await fetchAll(desk, layer.value, { conditions: ['1=1'], format: 'json' })
  if (!rows.ok) return rows
  return keep(desk, wanted.key, {
    layer: layer.value,
    fileName: `${layer.value.service}.csv`,
    text: csvOf(rows.value, layer.value),
  })
}

/** Null where the server does not say under which number the portal has it. */
async function fetchHubFile(desk: Desk, key: string, { service, itemId }: Layer) {
  if (itemId === null) return null
  const url = `${HUB}${itemId}/csv?layers=0`
  return keepFile(desk, { publisher: ONS, key, url, fileName: `${service}.csv`, shape: 'table' })
}

export interface PolygonsWanted extends ServiceWanted {
  readonly key: string
  /** The field by which polygons are chosen; its year differs by edition. */
  readonly codeField: RegExp
  /** Codes that are wanted, or the beginning of all codes that are. */
  readonly codes: readonly string[] | { readonly beginning: string }
}

/** Polygons of a layer, chosen by codes, as GeoJSON in degrees. */
export async function fetchPortalPolygons(
  desk: Desk,
  wanted: PolygonsWanted,
): Promise<Result<readonly CachedFile[], Refusal>> {
  const held = desk.cache.find(wanted.key)
  if (held.length > 0 && !desk.refresh) return success(held)
  const layer = await findLayer(desk, {
    ...wanted,
    fields: [...wanted.fields, wanted.codeField],
  })
  if (!layer.ok) return layer
  if (isUnchanged(held, layer.value)) return desk.cache.confirm(wanted.key)
  const field = layer.value.fields.find((name) => wanted.codeField.test(name)) ?? ''
  const conditions = conditionsFor(field, wanted.codes)
  const rows = await fetchAll(desk, layer.value, { conditions, format: 'geojson' })
  if (!rows.ok) return rows
  const { service } = layer.value
  const features = rows.value.map((row) => JSON.stringify(row)).join(',\n')
  const text = `{"type":"FeatureCollection","name":"${service}","features":[\n${features}\n]}\n`
  return keep(desk, wanted.key, { layer: layer.value, fileName: `${service}.geojson`, text })
}

function conditionsFor(field: string, codes: PolygonsWanted['codes']): readonly string[] {
  if ('beginning' in codes) return [`${field} LIKE '${codes.beginning}%'`]
  const conditions: string[] = []
  for (let at = 0; at < codes.length; at += CODES_AT_ONCE) {
    const some = codes.slice(at, at + CODES_AT_ONCE).map((code) => `'${code}'`)
    conditions.push(`${field} IN (${some.join(',')})`)
  }
  return conditions
}

async function fetchAll(
  desk: Desk,
  layer: Layer,
  how: { readonly conditions: readonly string[]; readonly format: 'geojson' | 'json' },
): Promise<Result<Fields[], Refusal>> {
  const step = { name: layer.service, total: null, unit: 'rows' } as const
  desk.progress({ ...step, done: 0 })
  const progress = (done: number) => desk.progress({ ...step, done })
  const rows = await fetchRows(desk, { ...how, layer, progress })
  if (!rows.ok || rows.value.length > 0) return rows
  const expected = `rows where ${(how.conditions[0] ?? '').slice(0, 80)}`
  return refusal(layer, 'unreadable', { expected, found: 'none' })
}

function keep(
  { cache }: Desk,
  key: string,
  { layer, fileName, text }: { layer: Layer; fileName: string; text: string },
): Result<readonly CachedFile[], Refusal> {
  const facts = { address: layer.url, etag: null, lastModified: layer.edited }
  return cache.keep(key, [{ fileName, bytes: new TextEncoder().encode(text), facts }])
}

/** True where the cache holds this very layer, read page by page, and it has not been edited since. */
function isUnchanged(held: readonly CachedFile[], { url, edited }: Layer): boolean {
  return held.some(
    ({ journal }) => edited !== null && journal.address === url && journal.lastModified === edited,
  )
}

/** Attributes in the order of the fields; a point adds `x` and `y` in degrees. */
function csvOf(rows: readonly Fields[], { fields }: Layer): string {
  const hasPoints = rows.some((row) => isFields(row['geometry']))
  const columns = hasPoints ? [...fields.filter((name) => !/^[xy]$/i.test(name)), 'x', 'y'] : fields
  const data = rows.map((row) => {
    const values: Fields = {
      ...(isFields(row['attributes']) ? row['attributes'] : {}),
      ...(isFields(row['geometry']) ? row['geometry'] : {}),
    }
    return columns.map((name) => values[name] ?? '')
  })
  return `${Papa.unparse({ fields: [...columns], data }, { newline: '\n' })}\n`
}
