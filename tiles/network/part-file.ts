import type { Problem } from '../../src/domain/result.ts'
import { PART, readPartNote, writePartNote } from './journal.ts'
import type { PartNote } from './journal.ts'
import type { Store } from './store.ts'

/**
 * The first bytes of a file that is being fetched, kept on disk so that a later attempt, or a later run,
 * asks for the rest only. The note beside it says of which version of the file they are.
 */
export class PartFile {
  private readonly store: Store
  private readonly path: string
  private readonly notePath: string

  /** `path` is that of the whole file. */
  constructor(store: Store, path: string) {
    this.store = store
    this.path = `${path}${PART}`
    this.notePath = `${path}.note${PART}`
  }

  get size(): number {
    return this.store.size(this.path) ?? 0
  }

  /** Null where nothing is kept, or of nothing that is known. */
  note(): PartNote | null {
    if (this.size === 0 || this.store.size(this.notePath) === null) return null
    return readPartNote(this.store.read(this.notePath))
  }

  /** Throws away what is kept, and notes of what the bytes to come are. */
  begin(note: PartNote): Problem | null {
    return this.discard() ?? this.store.append(this.notePath, writePartNote(note))
  }

  append(bytes: Uint8Array): Problem | null {
    return this.store.append(this.path, bytes)
  }

  read(): Uint8Array {
    return this.size === 0 ? new Uint8Array(0) : this.store.read(this.path)
  }

  discard(): Problem | null {
    return this.store.remove(this.path) ?? this.store.remove(this.notePath)
  }
}
