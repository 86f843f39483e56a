import type { Result } from '../../src/domain/result.ts'
import type { CachedFile } from '../network/cache.ts'
import type { Refusal } from '../network/refusal.ts'
import { baseName } from '../readers/folder.ts'
import type { Desk } from './desk.ts'
import { keepFile } from './keep-file.ts'

/** A table that stands at a fixed address, such as the assets of gov.uk. */
export async function fetchPlainTable(
  desk: Desk,
  wanted: { readonly key: string; readonly publisher: string; readonly address: string },
): Promise<Result<readonly CachedFile[], Refusal>> {
  const { key, publisher, address: url } = wanted
  const fileName = baseName(new URL(url).pathname)
  return keepFile(desk, { publisher, key, fileName, url, shape: 'table' })
}
