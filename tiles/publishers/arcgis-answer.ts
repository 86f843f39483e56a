import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import type { Courier } from '../network/courier.ts'
import { fetchText } from '../network/fetch-text.ts'
import type { Refusal, Where } from '../network/refusal.ts'
import { refusal } from '../network/refusal.ts'

export type Fields = Readonly<Record<string, unknown>>

/** Servers answer long addresses with 404, so long questions are posted. */
const LONGEST_ADDRESS = 1_800

/** Codes inside a message that mean "not now", as HTTP statuses do. */
const NOT_NOW: ReadonlySet<number> = new Set([429, 500, 502, 503, 504])

/**
 * Asks an ArcGIS server and reads its JSON. Errors come with HTTP status 200 and an `error` member; those
 * that may pass are asked again, a service that is gone is `absent`, others are `refused` in its words.
 */
export async function askArcgis(
  courier: Courier,
  where: Where,
  question: Readonly<Record<string, string>>,
): Promise<Result<Fields, Refusal>> {
  const address = `${where.url}?${new URLSearchParams(question).toString()}`
  const isLong = address.length > LONGEST_ADDRESS
  const text = await fetchText(courier, {
    publisher: where.publisher,
    url: isLong ? where.url : address,
    ...(isLong ? { form: question } : {}),
    shape: 'json',
    busy: busyWords,
  })
  if (!text.ok) return text
  const answer = readJson(text.value)
  if (answer === null) {
    const found = 'text that breaks off or is no JSON'
    return refusal(where, 'unreadable', { expected: 'data (JSON)', found })
  }
  const error = errorOf(answer)
  if (error === null) return success(answer)
  const found = `an error message of the map server ("${error.message}")`
  const reason = isGone(error) ? 'absent' : 'refused'
  return refusal(where, reason, { expected: 'a map layer', found })
}

/** Only the beginning is looked at: pages are large, and an error is all there is. */
function busyWords(text: string): string | null {
  if (!/^\s*\{\s*"error"/.test(text)) return null
  const answer = readJson(text)
  const error = answer === null ? null : errorOf(answer)
  if (error === null || !NOT_NOW.has(error.code)) return null
  return `an error message of the map server ("${error.message}")`
}

interface ArcgisError {
  readonly code: number
  readonly message: string
}

function errorOf(answer: Fields): ArcgisError | null {
  const error = answer['error']
  if (!isFields(error)) return null
  const { code, message } = error
  const words = typeof message === 'string' && message !== '' ? message : 'no message'
  return { code: typeof code === 'number' ? code : 0, message: words.slice(0, 120) }
}

/** 400 "Invalid URL": no such service; 403 and 499: one that is no longer public. */
function isGone({ code, message }: ArcgisError): boolean {
  return (
    code === 404 || code === 403 || code === 499 || (code === 400 && /invalid url/i.test(message))
  )
}

function readJson(text: string): Fields | null {
  try {
    const json: unknown = JSON.parse(text)
    return isFields(json) ? json : null
  } catch {
    return null
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
