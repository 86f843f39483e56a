import type { Result } from '../../src/domain/result.ts'
import type { CachedFile } from '../network/cache.ts'
import type { Refusal } from '../network/refusal.ts'
import type { Desk } from './desk.ts'
import { keepFile } from './keep-file.ts'

const PUBLISHER = 'Department for Education'
const CATALOGUE = 'https://explore-education-statistics.service.gov.uk/data-catalogue/data-set/'

/**
 * A data set of Explore Education Statistics as CSV. The answer may be gzip bytes under a plain name and
 * without a header that says so; they are unpacked on arrival.
 */
export async function fetchDataSet(
  desk: Desk,
  wanted: { readonly key: string; readonly id: string; readonly fileName: string },
): Promise<Result<readonly CachedFile[], Refusal>> {
  const { key, id, fileName } = wanted
  const url = `${CATALOGUE}${id}/csv`
  return keepFile(desk, { publisher: PUBLISHER, key, fileName, url, shape: 'table' })
}
