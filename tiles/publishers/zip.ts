import { unzipSync } from 'fflate'
import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import { baseName } from '../readers/folder.ts'
import type { Refusal, Where } from '../network/refusal.ts'
import { refusal } from '../network/refusal.ts'
import type { Contained } from './keep-file.ts'

/** No file that is read is larger unpacked; an archive may state any size. */
const MOST_BYTES = 500 * 1024 * 1024

/** The files of an archive whose names fit. Fails where none does or where the archive is damaged. */
export function openZip(
  bytes: Uint8Array,
  where: Where,
  pattern: RegExp,
): Result<readonly Contained[], Refusal> {
  const names: string[] = []
  const tooLarge: string[] = []
  const sizes = new Map<string, number>()
  let members: Record<string, Uint8Array>
  try {
    members = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        if (!pattern.test(baseName(name))) return false
        if (originalSize > MOST_BYTES) tooLarge.push(name)
        sizes.set(name, originalSize)
        return originalSize <= MOST_BYTES
      },
    })
  } catch {
    return refusal(where, 'unreadable', { expected: 'a whole zip archive', found: 'a damaged one' })
  }
  const expected = `a file like ${pattern.source.replaceAll('\\', '')} in the archive`
  if (tooLarge.length > 0) {
    const found = `${tooLarge.join(', ')}, which is far too large`
    return refusal(where, 'unreadable', { expected, found })
  }
  const files = Object.entries(members).map(([name, content]) => ({ name, content }))
  if (files.some(({ name, content }) => sizes.get(name) !== content.byteLength)) {
    return refusal(where, 'unreadable', { expected: 'a whole zip archive', found: 'a damaged one' })
  }
  if (files.length === 0) {
    const found = names.length === 0 ? 'nothing' : names.slice(0, 5).join(', ')
    return refusal(where, 'unreadable', { expected, found })
  }
  return success(files.map(({ name, content }) => ({ fileName: baseName(name), bytes: content })))
}
