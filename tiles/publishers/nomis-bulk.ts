import type { Result } from '../../src/domain/result.ts'
import type { CachedFile } from '../network/cache.ts'
import type { Refusal } from '../network/refusal.ts'
import { baseName } from '../readers/folder.ts'
import type { Desk } from './desk.ts'
import { keepFile } from './keep-file.ts'
import { openZip } from './zip.ts'

const NOMIS = 'Nomis (Office for National Statistics)'

/**
 * A census table as Nomis offers it in bulk: one archive with a file for each level of geography, all
 * areas of England and Wales, no limit of cells.
 */
export async function fetchBulkTable(
  desk: Desk,
  wanted: { readonly key: string; readonly address: string; readonly level: 'lsoa' | 'oa' },
): Promise<Result<readonly CachedFile[], Refusal>> {
  const { key, address: url, level } = wanted
  const where = { publisher: NOMIS, url }
  return keepFile(desk, {
    ...where,
    key,
    fileName: baseName(url),
    shape: 'zip',
    open: (bytes) => openZip(bytes, where, new RegExp(`-${level}\\.csv$`, 'i')),
  })
}
