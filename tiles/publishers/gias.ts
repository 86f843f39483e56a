import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import type { CachedFile } from '../network/cache.ts'
import type { Refusal } from '../network/refusal.ts'
import { refusal } from '../network/refusal.ts'
import type { Desk } from './desk.ts'
import { keepFile } from './keep-file.ts'

const PUBLISHER = 'Department for Education'
const DOWNLOADS = 'https://ea-edubase-api-prod.azurewebsites.net/edubase/downloads/public/'
const DAY_MS = 24 * 60 * 60 * 1000

/** The file of a day is made in the night and now and then left out; two weeks without one is a fault. */
const DAYS_BACK = 14

/** All establishments of Get Information about Schools: today's file, else that of the last day that has one. */
export async function fetchEstablishments(
  desk: Desk,
  key: string,
): Promise<Result<readonly CachedFile[], Refusal>> {
  const held = desk.cache.find(key)
  if (held.length > 0 && !desk.refresh) return success(held)
  const today = desk.courier.clock.now()
  for (let back = 0; back <= DAYS_BACK; back++) {
    const fileName = `edubasealldata${dayStamp(today - back * DAY_MS)}.csv`
    const url = `${DOWNLOADS}${fileName}`
    const kept = await keepFile(desk, { publisher: PUBLISHER, key, fileName, url, shape: 'table' })
    if (kept.ok || kept.problem.reason !== 'absent') return kept
  }
  const where = { publisher: PUBLISHER, url: DOWNLOADS }
  const expected = `a file of one of the ${DAYS_BACK + 1} days up to ${dayStamp(today)}`
  return refusal(where, 'absent', { expected, found: 'none' })
}

/** `20250524` */
function dayStamp(time: number): string {
  return new Date(time).toISOString().slice(0, 10).replaceAll('-', '')
}
