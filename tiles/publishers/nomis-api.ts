import Papa from 'papaparse'
import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import type { CachedFile } from '../network/cache.ts'
import { fetchText } from '../network/fetch-text.ts'
import type { Refusal } from '../network/refusal.ts'
import { refusal } from '../network/refusal.ts'
import type { Desk } from './desk.ts'

const NOMIS = 'Nomis (Office for National Statistics)'
const API = 'https://www.nomisweb.co.uk/api/v01/dataset/'

/** Without a key Nomis cuts every answer at so many cells, with HTTP status 200 and no word about it. */
export const NOMIS_CELLS = 25_000

/** More pages than the largest table by LSOA has: a sign that the answers lead nowhere. */
const MOST_PAGES = 200

export interface ApiTable {
  readonly key: string
  readonly fileName: string
  /** `NM_162_1` */
  readonly dataset: string
  /** Dimensions and what is taken of each; `geography` may name one authority (`E08000025TYPE298`). */
  readonly parameters: Readonly<Record<string, string>>
  /** Columns, in the API's upper-case names. */
  readonly columns: readonly string[]
}

/** A table of the Nomis API, page after page until RECORD_COUNT rows have come, as one CSV file. */
export async function fetchApiTable(
  desk: Desk,
  wanted: ApiTable,
): Promise<Result<readonly CachedFile[], Refusal>> {
  const held = desk.cache.find(wanted.key)
  if (held.length > 0 && !desk.refresh) return success(held)
  const rows: string[][] = []
  let count: number | null = null
  for (let page = 0; page < MOST_PAGES && rows.length < (count ?? 1); page++) {
    const got = await fetchPage(desk, wanted, rows.length)
    if (!got.ok) return got
    if (count !== null && got.value.rows.length === 0) break
    if (count !== null && got.value.count !== count) {
      return incomplete(wanted, `${count} rows and then ${got.value.count}`)
    }
    count = got.value.count
    for (const row of got.value.rows) rows.push(row)
    desk.progress({ name: wanted.fileName, done: rows.length, total: count, unit: 'rows' })
  }
  if (count === null || count === 0 || rows.length !== count) {
    return incomplete(wanted, `${rows.length} of ${count ?? 0}`)
  }
  const text = Papa.unparse({ fields: [...wanted.columns], data: rows }, { newline: '\n' })
  const bytes = new TextEncoder().encode(`${text}\n`)
  const facts = { address: addressOf(wanted), etag: null, lastModified: null }
  return desk.cache.keep(wanted.key, [{ fileName: wanted.fileName, bytes, facts }])
}

/** The address of the whole table, without the page. */
function addressOf({ dataset, parameters, columns }: ApiTable): string {
  const select = [...columns, 'RECORD_COUNT'].join(',')
  return `${API}${dataset}.data.csv?${new URLSearchParams({ ...parameters, select }).toString()}`
}

interface Page {
  readonly rows: string[][]
  readonly count: number
}

async function fetchPage(
  { courier }: Desk,
  wanted: ApiTable,
  offset: number,
): Promise<Result<Page, Refusal>> {
  const limits = `&RecordOffset=${offset}&RecordLimit=${NOMIS_CELLS}`
  const url = `${addressOf(wanted)}${limits}`
  const text = await fetchText(courier, { publisher: NOMIS, url, shape: 'table' })
  if (!text.ok) return text
  const [headings = [], ...records] = Papa.parse<string[]>(text.value, {
    delimiter: ',',
    skipEmptyLines: true,
  }).data
  const names = headings.map((heading) => heading.trim().toUpperCase())
  const places = wanted.columns.map((name) => names.indexOf(name))
  const countAt = names.indexOf('RECORD_COUNT')
  const missing = wanted.columns[places.indexOf(-1)] ?? (countAt < 0 ? 'RECORD_COUNT' : null)
  if (missing !== null) {
    const expected = `a column ${missing}`
    const found = names.slice(0, 6).join(', ') || 'none'
    return refusal({ publisher: NOMIS, url }, 'unreadable', { expected, found })
  }
  const count = Number(records[0]?.[countAt] ?? 0)
  return success({ count, rows: records.map((record) => places.map((at) => record[at] ?? '')) })
}

function incomplete(wanted: ApiTable, found: string) {
  const where = { publisher: NOMIS, url: addressOf(wanted) }
  return refusal(where, 'unreadable', { expected: 'every row that Nomis counts', found })
}
