import { unpackHead } from '../readers/bytes.ts'

/** What kind of bytes an address should give. */
export type Shape = 'table' | 'json' | 'zip'

export const SHAPE_WORDS: Readonly<Record<Shape, string>> = {
  table: 'a table (CSV)',
  json: 'data (JSON)',
  zip: 'a zip archive',
}

/** Enough to tell what something is. */
const HEAD_BYTES = 4096

/** Words for what came in place of a shape; null where it looks as it should. */
export function otherThan(shape: Shape, bytes: Uint8Array): string | null {
  if (bytes.byteLength === 0) return 'an empty file'
  if (isZip(bytes)) return shape === 'zip' ? null : 'a zip archive'
  const head = new TextDecoder().decode(unpackHead(bytes.subarray(0, HEAD_BYTES)))
  const start = head.trimStart()
  if (start === '') return 'an empty file'
  if (start.startsWith('<')) return 'a web page (HTML or XML)'
  const isJson = start.startsWith('{') || start.startsWith('[')
  if (shape === 'json') return isJson ? null : `something else ("${opening(start)}")`
  if (isJson || shape === 'zip') return `a message ("${opening(start)}")`
  return null
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

function opening(text: string): string {
  return text.slice(0, 80).replace(/\s+/g, ' ').replaceAll('"', "'").trim()
}
