import type { Area } from '../../../domain/area.ts'
import { failure, type Result } from '../../../domain/result.ts'
import type { ImportPreview, ImportProblem } from '../../../formats/import/import-preview.ts'
import { tooLargeFile } from '../../../formats/import/limits.ts'

/** What is to be read: a chosen or dropped file, or pasted text. */
export type ImportSource =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string }

export const PASTED = 'pasted text'

/** Reads a source for an area; a file that is too large is refused before its bytes are. */
export async function readImport(
  source: ImportSource,
  area: Area,
  swapped: boolean,
): Promise<Result<ImportPreview, ImportProblem>> {
  const fileName = source.kind === 'file' ? source.file.name : PASTED
  const tooLarge = source.kind === 'file' ? tooLargeFile(fileName, source.file.size) : null
  if (tooLarge !== null) return failure(tooLarge)
  // Projections and parsers, which nobody needs who imports nothing.
  const { readZoneFile } = await import('../../../formats/import/read-zone-file.ts')
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
  return readZoneFile(bytes, { fileName, area, swapped })
}

async function bytesOf(source: ImportSource): Promise<Uint8Array> {
  if (source.kind === 'text') return new TextEncoder().encode(source.text)
  return new Uint8Array(await source.file.arrayBuffer())
}
