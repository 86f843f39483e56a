import type { Result } from '../../src/domain/result.ts'
import type { FileHead } from '../readers/file-head.ts'
import type { OpenFile } from '../readers/open-file.ts'

/** What every reading of a file says of itself, beside its figures. */
export interface Reading {
  /** Rows (or features) of the file, whatever area is built. */
  readonly rowsRead: number
}

/** An official data set: where it comes from, how its file is known, and how it is read. */
export interface Source<T extends Reading> {
  /** Stable; stands in the manifest and in places. */
  readonly id: string
  readonly title: string
  readonly publisher: string
  /** Where the publisher offers it. */
  readonly address: string
  /** The file's name as the publisher writes it; for messages. */
  readonly fileName: string
  /** Names that are surely meant to be this file. Tested without `.gz`. */
  readonly namePattern: RegExp
  readonly licence: string
  readonly attribution: readonly string[]
  readonly geography: string
  /** What the area takes from it, in words. */
  readonly gives: string
  /** True where headings and codes are this data set's, whatever the name. */
  readonly recognises: (head: FileHead) => boolean
  /** Edition in words, from headings or name. */
  readonly edition: (head: FileHead) => string
  /** Reads the whole file, for all areas. */
  readonly read: (file: OpenFile) => Result<T>
}
