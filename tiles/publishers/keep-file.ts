import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import type { CachedFile, FileToKeep } from '../network/cache.ts'
import { safeName } from '../network/cache.ts'
import type { Shape } from '../network/content.ts'
import { fetchFile } from '../network/fetch-file.ts'
import { PartFile } from '../network/part-file.ts'
import type { Refusal, Where } from '../network/refusal.ts'
import { diskRefusal } from '../network/refusal.ts'
import type { Desk } from './desk.ts'

export interface FileWanted extends Where {
  /** Folder of the cache. */
  readonly key: string
  /** The publisher's own name for the file. */
  readonly fileName: string
  readonly shape: Shape
  /** Takes a container apart; without it the file is kept as it is. */
  readonly open?: (bytes: Uint8Array) => Result<readonly Contained[], Refusal>
}

export type Contained = Pick<FileToKeep, 'fileName' | 'bytes'>

/** A file from the cache, or fetched into it; with `refresh`, only where the publisher has a newer one. */
export async function keepFile(
  { courier, cache, refresh, progress }: Desk,
  wanted: FileWanted,
): Promise<Result<readonly CachedFile[], Refusal>> {
  const { key, fileName, url, shape } = wanted
  const held = cache.find(key)
  if (held.length > 0 && !refresh) return success(held)
  const known = held.find(({ journal }) => journal.address === url)?.journal ?? null
  progress({ name: fileName, done: 0, total: null, unit: 'bytes' })
  const part = new PartFile(cache.store, `${key}/${safeName(fileName)}`)
  const fetched = await fetchFile(courier, {
    ...wanted,
    shape,
    part,
    known,
    progress: (done, total) => progress({ name: fileName, done, total, unit: 'bytes' }),
  })
  if (!fetched.ok) return fetched
  if (fetched.value === null) return cache.confirm(key)
  const { bytes, etag, lastModified } = fetched.value
  const opened = wanted.open?.(bytes) ?? success([{ fileName, bytes }])
  if (opened.ok) {
    const facts = { address: url, etag, lastModified }
    const kept = cache.keep(
      key,
      opened.value.map((one) => ({ ...one, facts })),
    )
    if (!kept.ok) return kept
  }
  const problem = part.discard()
  if (problem !== null) return diskRefusal(problem)
  return opened.ok ? success(cache.find(key)) : opened
}
