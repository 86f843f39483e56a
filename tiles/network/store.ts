import type { Problem } from '../../src/domain/result.ts'

/**
 * The folder of downloads, as far as the builder writes it; paths are inside it, parts joined by `/`.
 * Writing gives the problem where the disk refuses. `tiles/build.ts` makes it from a real folder.
 */
export interface Store {
  /** Where it lies, for messages. */
  readonly name: string
  /** Names of the files of a folder; none where there is no such folder. */
  readonly list: (folder: string) => readonly string[]
  /** Bytes; null where there is no such file. */
  readonly size: (path: string) => number | null
  /** Of a file that is there; with a limit, the first so many bytes. Throws when the disk refuses. */
  readonly read: (path: string, limit?: number) => Uint8Array
  /** Adds to the end of a file, which begins empty. */
  readonly append: (path: string, bytes: Uint8Array) => Problem | null
  /** Puts one file in the place of another, at once. */
  readonly move: (from: string, to: string) => Problem | null
  /** Takes a file away where it is there. */
  readonly remove: (path: string) => Problem | null
}
