import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import type { Refusal } from '../network/refusal.ts'
import { refusal } from '../network/refusal.ts'
import type { Fields } from './arcgis-answer.ts'
import { askArcgis, isFields } from './arcgis-answer.ts'
import type { Layer } from './arcgis-layer.ts'
import type { Desk } from './desk.ts'

export interface Rows {
  readonly layer: Layer
  /** Conditions; a row must meet one of them. */
  readonly conditions: readonly string[]
  /** `geojson`: features with polygons in degrees; `json`: attributes, and a point where there is one. */
  readonly format: 'geojson' | 'json'
  readonly progress: (rows: number) => void
}

/** Often enough for a layer that is being published anew; after that something else is wrong. */
const ATTEMPTS = 3

/**
 * Every row that meets the conditions, page by page. A server may send fewer rows than asked for, so the
 * next page begins after what came; what came is held against the server's own count, and a layer that
 * changed meanwhile (another count, a row twice) is read again.
 */
export async function fetchRows(desk: Desk, wanted: Rows): Promise<Result<Fields[], Refusal>> {
  const rows: Fields[] = []
  for (const condition of wanted.conditions) {
    const part = await fetchCondition(desk, condition, {
      ...wanted,
      progress: (count) => wanted.progress(rows.length + count),
    })
    if (!part.ok) return part
    for (const row of part.value) rows.push(row)
  }
  return success(rows)
}

async function fetchCondition(
  desk: Desk,
  condition: string,
  wanted: Rows,
): Promise<Result<Fields[], Refusal>> {
  let found = ''
  let expected = ''
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const count = await countRows(desk, wanted.layer, condition)
    if (!count.ok) return count
    const rows = await fetchPages(desk, { ...wanted, condition, count: count.value })
    if (!rows.ok) return rows
    const distinct = new Set(rows.value.rows.map((row) => idOf(row, wanted.layer))).size
    const came = rows.value.rows.length
    if (came === count.value && distinct === came && !rows.value.hasMore) {
      return success(rows.value.rows)
    }
    expected = `${count.value} rows, each once`
    found = `${came}, ${distinct} of them different${rows.value.hasMore ? ', and word of more' : ''}`
  }
  return refusal(wanted.layer, 'unreadable', { expected, found })
}

async function countRows(
  { courier }: Desk,
  layer: Layer,
  where: string,
): Promise<Result<number, Refusal>> {
  const question = { where, returnCountOnly: 'true', f: 'json' }
  const at = { publisher: layer.publisher, url: `${layer.url}/query` }
  const answer = await askArcgis(courier, at, question)
  if (!answer.ok) return answer
  const { count } = answer.value
  if (typeof count === 'number') return success(count)
  return refusal(layer, 'unreadable', { expected: 'a count of rows', found: 'none' })
}

interface Pages {
  readonly rows: Fields[]
  /** True where the last page says that the server stopped there. */
  readonly hasMore: boolean
}

async function fetchPages(
  { courier }: Desk,
  wanted: Rows & { readonly condition: string; readonly count: number },
): Promise<Result<Pages, Refusal>> {
  const { layer, count } = wanted
  const at = { publisher: layer.publisher, url: `${layer.url}/query` }
  const rows: Fields[] = []
  let hasMore = false
  while (rows.length < count) {
    const answer = await askArcgis(courier, at, questionOf(wanted, rows.length))
    if (!answer.ok) return answer
    const page = answer.value['features']
    if (!Array.isArray(page)) {
      const found = Object.keys(answer.value).slice(0, 5).join(', ') || 'nothing'
      return refusal(layer, 'unreadable', { expected: 'a list of features', found })
    }
    const came = page.filter(isFields)
    for (const row of came) rows.push(row)
    hasMore = exceeded(answer.value)
    wanted.progress(rows.length)
    if (came.length === 0) break
  }
  return success({ rows, hasMore })
}

function questionOf(
  { layer, condition, format }: Rows & { readonly condition: string },
  offset: number,
): Readonly<Record<string, string>> {
  return {
    where: condition,
    outFields: '*',
    returnGeometry: 'true',
    outSR: '4326',
    // A centimetre, where the publisher's numbers have fifteen digits.
    geometryPrecision: '7',
    orderByFields: layer.objectId,
    resultOffset: String(offset),
    resultRecordCount: String(layer.pageSize),
    f: format,
  }
}

/** The mark stands at the top (`f=json`, some servers) or in the collection's `properties`. */
function exceeded(answer: Fields): boolean {
  const { exceededTransferLimit, properties } = answer
  return (
    exceededTransferLimit === true ||
    (isFields(properties) && properties['exceededTransferLimit'] === true)
  )
}

function idOf(row: Fields, { objectId }: Layer): unknown {
  const values = row['properties'] ?? row['attributes']
  const id = isFields(values) ? values[objectId] : undefined
  // Rows without a number cannot be told apart by it, so each counts as its own.
  return id ?? row['id'] ?? row
}
