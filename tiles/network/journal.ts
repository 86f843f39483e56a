/** What is noted beside a downloaded file. */
export interface Journal {
  readonly address: string
  /** As the publisher gave them, for asking whether the file has changed. */
  readonly etag: string | null
  readonly lastModified: string | null
  /** Of the file as it lies in the cache, unpacked. */
  readonly sha256: string
  readonly bytes: number
  /** ISO 8601; when the file was last known to be the publisher's newest. */
  readonly fetchedAt: string
}

/** Names that no reader takes for a table or a layer. */
export const JOURNAL = '.journal'
export const PART = '.part'

export function writeJournal(journal: Journal): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(journal, null, 2)}\n`)
}

/** Null where it is damaged: the file beside it is then fetched again. */
export function readJournal(bytes: Uint8Array): Journal | null {
  const fields = readRecord(bytes)
  if (fields === null) return null
  const { address, etag, lastModified, sha256, bytes: size, fetchedAt } = fields
  if (typeof address !== 'string' || typeof sha256 !== 'string') return null
  if (typeof size !== 'number' || typeof fetchedAt !== 'string') return null
  return {
    address,
    etag: wordsOrNull(etag),
    lastModified: wordsOrNull(lastModified),
    sha256,
    bytes: size,
    fetchedAt,
  }
}

/** What is noted of a download that is not whole: of which file these are the first bytes. */
export interface PartNote {
  readonly address: string
  readonly etag: string | null
  readonly lastModified: string | null
  /** Bytes of the whole; null where the publisher did not say. */
  readonly total: number | null
}

export function writePartNote(note: PartNote): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(note))
}

export function readPartNote(bytes: Uint8Array): PartNote | null {
  const fields = readRecord(bytes)
  if (fields === null || typeof fields['address'] !== 'string') return null
  const { address, etag, lastModified, total } = fields
  return {
    address,
    etag: wordsOrNull(etag),
    lastModified: wordsOrNull(lastModified),
    total: typeof total === 'number' ? total : null,
  }
}

function readRecord(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return typeof json === 'object' && json !== null ? { ...json } : null
  } catch {
    return null
  }
}

function wordsOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
