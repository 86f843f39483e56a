import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import type { CachedFile } from '../network/cache.ts'
import { fetchText } from '../network/fetch-text.ts'
import type { Refusal } from '../network/refusal.ts'
import { refusal } from '../network/refusal.ts'
import type { Desk } from './desk.ts'

const WHERE = {
  publisher: 'OpenStreetMap (Overpass)',
  url: 'https://overpass-api.de/api/interpreter',
}

/** Seconds the server may take; the same stands in the query. */
const SERVER_SECONDS = 120

export interface OverpassWanted {
  readonly key: string
  readonly fileName: string
  /** Filters such as `nwr["amenity"="library"]`, each asked for within the frame. */
  readonly filters: readonly string[]
  /** West, south, east, north. */
  readonly frame: readonly [number, number, number, number]
  /** `center`: a point for each way and relation; `geom`: their lines. */
  readonly output: 'center' | 'geom'
}

/** Asks Overpass; an answer that it calls incomplete (`remark`, with HTTP status 200) is not kept. */
export async function fetchOverpass(
  { courier, cache, refresh, progress }: Desk,
  wanted: OverpassWanted,
): Promise<Result<readonly CachedFile[], Refusal>> {
  const { key, fileName } = wanted
  const held = cache.find(key)
  if (held.length > 0 && !refresh) return success(held)
  progress({ name: fileName, done: 0, total: null, unit: 'bytes' })
  const order = { ...WHERE, shape: 'json', form: { data: queryOf(wanted) } } as const
  const text = await fetchText(courier, order)
  if (!text.ok) return text
  const found = wrongIn(text.value)
  if (found !== null) {
    return refusal(WHERE, 'unreadable', { expected: 'every place in the frame', found })
  }
  const bytes = new TextEncoder().encode(text.value)
  const facts = { address: WHERE.url, etag: null, lastModified: null }
  return cache.keep(key, [{ fileName, bytes, facts }])
}

function queryOf({ filters, frame, output }: OverpassWanted): string {
  const [west, south, east, north] = frame
  const box = [south, west, north, east].map((degrees) => degrees.toFixed(5)).join(',')
  const statements = filters.map((filter) => `${filter}(${box});`).join('')
  return `[out:json][timeout:${SERVER_SECONDS}];(${statements});out ${output} tags;`
}

/** Words for what is wrong with an answer; null where it is whole. */
function wrongIn(text: string): string | null {
  let answer: unknown
  try {
    answer = JSON.parse(text)
  } catch {
    return 'an answer that breaks off'
  }
  if (typeof answer !== 'object' || answer === null) return 'something else'
  if ('remark' in answer && typeof answer.remark === 'string') {
    return `an incomplete answer ("${answer.remark.slice(0, 120)}")`
  }
  return 'elements' in answer && Array.isArray(answer.elements) ? null : 'no list of elements'
}
