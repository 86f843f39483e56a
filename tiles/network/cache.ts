import { createHash } from 'node:crypto'
import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import type { Journal } from './journal.ts'
import { JOURNAL, PART, readJournal, writeJournal } from './journal.ts'
import type { Refusal } from './refusal.ts'
import { diskRefusal } from './refusal.ts'
import type { Store } from './store.ts'

/** A whole file of the cache. */
export interface CachedFile {
  /** Path inside the cache; its last part is the publisher's name for the file. */
  readonly path: string
  readonly journal: Journal
  /** Throws when the disk refuses. */
  readonly read: (limit?: number) => Uint8Array
}

export interface FileToKeep {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly facts: Pick<Journal, 'address' | 'etag' | 'lastModified'>
}

/** A publisher's name for a file, as far as it is one: no name may lead out of the cache. */
export function safeName(name: string): string {
  return name.replace(/[^\w.() -]/g, '_').replace(/^\.+/, '_')
}

/**
 * Downloaded files, a folder for each thing that is asked for (its key), which may hold several files.
 * A file counts as whole when the journal beside it states its size.
 */
export class Cache {
  readonly store: Store
  private readonly now: () => number

  constructor(store: Store, now: () => number) {
    this.store = store
    this.now = now
  }

  /** The whole files of a key; none where it was never fetched. */
  find(key: string): readonly CachedFile[] {
    return this.store
      .list(key)
      .filter((name) => !name.endsWith(JOURNAL) && !name.endsWith(PART))
      .flatMap((name) => {
        const path = `${key}/${name}`
        const journal = this.journalOf(path)
        if (journal === null || this.store.size(path) !== journal.bytes) return []
        return [{ path, journal, read: (limit?: number) => this.store.read(path, limit) }]
      })
  }

  /** Puts files in the place of all that the key held. */
  keep(key: string, given: readonly FileToKeep[]): Result<readonly CachedFile[], Refusal> {
    const files = given.map((file) => ({ ...file, fileName: safeName(file.fileName) }))
    for (const name of this.store.list(key)) {
      if (name.endsWith(PART) || files.some(({ fileName }) => fileName === name)) continue
      const problem = this.store.remove(`${key}/${name}`)
      if (problem !== null) return diskRefusal(problem)
    }
    for (const { fileName, bytes, facts } of files) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const journal = { ...facts, sha256, bytes: bytes.byteLength, fetchedAt: this.timestamp() }
      const problem =
        this.put(`${key}/${fileName}`, bytes) ??
        this.put(`${key}/${fileName}${JOURNAL}`, writeJournal(journal))
      if (problem !== null) return diskRefusal(problem)
    }
    return success(this.find(key))
  }

  /** Notes that the publisher was asked and has nothing newer. */
  confirm(key: string): Result<readonly CachedFile[], Refusal> {
    for (const { path, journal } of this.find(key)) {
      const fresh = writeJournal({ ...journal, fetchedAt: this.timestamp() })
      const problem = this.put(`${path}${JOURNAL}`, fresh)
      if (problem !== null) return diskRefusal(problem)
    }
    return success(this.find(key))
  }

  private put(path: string, bytes: Uint8Array) {
    const { store } = this
    const fresh = `${path}.new${PART}`
    return store.remove(fresh) ?? store.append(fresh, bytes) ?? store.move(fresh, path)
  }

  private journalOf(path: string): Journal | null {
    const name = `${path}${JOURNAL}`
    return this.store.size(name) === null ? null : readJournal(this.store.read(name))
  }

  private timestamp(): string {
    return new Date(this.now()).toISOString()
  }
}
