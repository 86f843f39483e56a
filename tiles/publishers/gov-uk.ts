import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import type { CachedFile } from '../network/cache.ts'
import { fetchText } from '../network/fetch-text.ts'
import type { Refusal } from '../network/refusal.ts'
import { refusal } from '../network/refusal.ts'
import { baseName } from '../readers/folder.ts'
import type { Desk } from './desk.ts'
import { keepFile } from './keep-file.ts'

export interface LinkedTable {
  readonly key: string
  readonly publisher: string
  /** Page of gov.uk that links to the file; the name of the file changes with each edition. */
  readonly page: string
  /** Fits the end of the file's address. */
  readonly pattern: RegExp
}

/** A table that a page of gov.uk links to: the newest, by the date in its name, of those that fit. */
export async function fetchLinkedTable(
  desk: Desk,
  { key, publisher, page, pattern }: LinkedTable,
): Promise<Result<readonly CachedFile[], Refusal>> {
  const held = desk.cache.find(key)
  if (held.length > 0 && !desk.refresh) return success(held)
  const where = { publisher, url: page.replace('gov.uk/', 'gov.uk/api/content/') }
  const text = await fetchText(desk.courier, { ...where, shape: 'json' })
  if (!text.ok) return text
  const links =
    text.value.match(/https:\/\/assets\.publishing\.service\.gov\.uk\/[^"\\\s<>]+/g) ?? []
  const fitting = links.filter((link) => pattern.test(link))
  const [url] = [...fitting].sort((one, other) => dayOf(other) - dayOf(one))
  if (url === undefined) {
    const expected = `a link to a file like ${pattern.source.replaceAll('\\', '')}`
    return refusal(where, 'absent', { expected, found: `${links.length} other files` })
  }
  return keepFile(desk, { publisher, key, fileName: baseName(url), url, shape: 'table' })
}

/** `..._as_at_31_Jan_2026.csv` as a time; 0 where the name has no day. */
function dayOf(link: string): number {
  const found = /(\d{1,2})_([A-Za-z]{3})[a-z]*_(20\d\d)/.exec(link)
  return found === null ? 0 : Date.parse(`${found[1]} ${found[2]} ${found[3]} UTC`) || 0
}
