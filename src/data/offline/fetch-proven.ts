import { failure, type Result } from '../../domain/result.ts'
import { fetchBytes } from '../fetch-file.ts'
import { sha256 } from './checksum.ts'

interface Wanted {
  readonly address: string
  /** What the person is told it is. */
  readonly name: string
  /** SHA-256 in hex, of the whole file. */
  readonly sha256: string
}

/**
 * Fetches a file from the host and proves it by its checksum: what comes cut short, from another
 * edition or as somebody's sign-in page in its place is a problem, and never kept.
 */
export async function fetchProven(wanted: Wanted): Promise<Result<Uint8Array>> {
  const bytes = await fetchBytes(wanted.address, wanted.name, 'no-cache')
  if (!bytes.ok) return bytes
  const found = await sha256(bytes.value)
  if (found === wanted.sha256) return bytes
  return failure({
    where: wanted.name,
    expected: `the file with the checksum ${wanted.sha256.slice(0, 12)}…`,
    found: `another one of ${bytes.value.length} bytes`,
    remedy:
      'It may have been renewed this moment, or something on the way changed it. Try again later.',
  })
}

/** A fetched file as it is put into a cache; `type` is its media type. */
export function keptResponse(bytes: Uint8Array, type: string): Response {
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: { 'content-type': type, 'content-length': String(bytes.length) },
  })
}
