import { createHash } from 'node:crypto'
import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import { decodeText, unpack } from './bytes.ts'
import type { FolderFile } from './folder.ts'
import { baseName } from './folder.ts'

/** A file read whole: its text, and what the manifest says of its bytes. */
export interface OpenFile {
  /** Name without folders, for messages and the manifest. */
  readonly name: string
  readonly text: string
  /** Size after gunzip. */
  readonly byteLength: number
  /** `sha256:<hex>` of the bytes after gunzip. */
  readonly checksum: string
}

/** V8 holds strings of about 512 MiB; the largest file that is read (GIAS) has 65 MB. */
const MAX_BYTES = 500 * 1024 * 1024

/**
 * Reads a file whole. Fails where it is empty, cut short, too large, or a web page: what a portal
 * sends when a link has expired.
 */
export function openFile(file: FolderFile): Result<OpenFile> {
  const name = baseName(file.path)
  const unpacked = unpack(file.read(), name)
  if (!unpacked.ok) return unpacked
  const bytes = unpacked.value
  if (bytes.length === 0) return failure(emptyProblem(name))
  if (bytes.length > MAX_BYTES) return failure(tooLargeProblem(name, bytes.length))
  const text = decodeText(bytes)
  if (/^\s*</.test(text)) return failure(webPageProblem(name))
  if (text.trim() === '') return failure(emptyProblem(name))
  if (text.includes('\0')) return failure(noTextProblem(name))
  const checksum = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  return success({ name, text, byteLength: bytes.length, checksum })
}

function emptyProblem(name: string): Problem {
  return {
    where: name,
    expected: 'a table or a map layer',
    found: 'an empty file',
    remedy: 'Download the file again.',
  }
}

/** What a workbook, an archive or a text in UTF-16 without its mark looks like when read as a table. */
function noTextProblem(name: string): Problem {
  return {
    where: name,
    expected: 'a table or a map layer in plain text',
    found: 'bytes that are no text',
    remedy: 'Unpack it if it is an archive, or save it as CSV in UTF-8.',
  }
}

function webPageProblem(name: string): Problem {
  return {
    where: name,
    expected: 'a table or a map layer',
    found: 'a web page (HTML or XML)',
    remedy: 'Open the address in a browser to see what it says, and download the file again.',
  }
}

function tooLargeProblem(name: string, bytes: number): Problem {
  return {
    where: name,
    expected: 'at most 500 MB',
    found: `${Math.round(bytes / 1024 / 1024)} MB`,
    remedy:
      'Use a smaller edition: generalised (BGC) boundaries, or postcodes of one area (multi_csv).',
  }
}
