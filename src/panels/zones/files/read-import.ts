import type { QueryClient } from '@tanstack/react-query'
import { postcodeCodes } from '../../../data/postcode-codes.ts'
import type { Area } from '../../../domain/area.ts'
import { failure, type Result } from '../../../domain/result.ts'
import type { ImportPreview, ImportProblem } from '../../../formats/import/import-preview.ts'
import { decodeText } from '../../../formats/import/decode-text.ts'
import { tooLargeFile } from '../../../formats/import/limits.ts'

/** What is to be read: a chosen or dropped file, or pasted text. */
export type ImportSource =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string }

export const PASTED = 'pasted text'

interface ReadImport {
  readonly area: Area
  readonly swapped: boolean
  /** Asked for the area's postcodes where the source holds any. */
  readonly client: QueryClient
}

/** Reads a source for an area; a file that is too large is refused before its bytes are. */
export async function readImport(
  source: ImportSource,
  { area, swapped, client }: ReadImport,
): Promise<Result<ImportPreview, ImportProblem>> {
  const fileName = source.kind === 'file' ? source.file.name : PASTED
  const tooLarge = source.kind === 'file' ? tooLargeFile(fileName, source.file.size) : null
  if (tooLarge !== null) return failure(tooLarge)
  // Projections and parsers, which nobody needs who imports nothing.
  const [{ readZoneFile }, { postcodesIn }] = await Promise.all([
    import('../../../formats/import/read-zone-file.ts'),
    import('../../../formats/import/postcodes-in.ts'),
  ])
  let bytes: Uint8Array
  try {
    bytes = await bytesOf(source)
  } catch {
    return failure({
      where: fileName,
      expected: 'a file that can be read',
      found: 'one that the browser cannot open',
      remedy: 'It may have been moved or changed meanwhile, or be a folder. Choose it again.',
    })
  }
  const asked = postcodesIn(decodeText(bytes) ?? '')
  const postcodes = await postcodeCodes(client, area, asked)
  return readZoneFile(bytes, { fileName, area, swapped, postcodes })
}

async function bytesOf(source: ImportSource): Promise<Uint8Array> {
  if (source.kind === 'text') return new TextEncoder().encode(source.text)
  return new Uint8Array(await source.file.arrayBuffer())
}
