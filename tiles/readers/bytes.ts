import { constants, gunzipSync } from 'node:zlib'
import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'

const DOWNLOAD_AGAIN = 'Download the file again.'

/** By the first two bytes, never by the name: some servers send gzip under a plain name. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** The bytes of a file with any gzip taken off; fails where the gzip is damaged or cut short. */
export function unpack(bytes: Uint8Array, file: string): Result<Uint8Array> {
  if (!isGzip(bytes)) return success(bytes)
  try {
    return success(gunzipSync(bytes))
  } catch {
    return failure<Problem>({
      where: file,
      expected: 'a whole gzip file',
      found: 'one that is damaged or cut short',
      remedy: DOWNLOAD_AGAIN,
    })
  }
}

/** As much as can be unpacked of the first bytes of a file; empty where nothing can. */
export function unpackHead(bytes: Uint8Array): Uint8Array {
  if (!isGzip(bytes)) return bytes
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    return new Uint8Array(0)
  }
}

/**
 * Text of UTF-8 (with or without a byte order mark), of UTF-16 with a mark, else of Windows-1252,
 * which GIAS and Ofsted use and which accepts any byte.
 */
export function decodeText(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeWindows1252(bytes)
  }
}

/** What the bytes 0x80 to 0x9f stand for (WHATWG Encoding Standard, index windows-1252). */
const WINDOWS_1252_UPPER =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/** Node 20 decodes windows-1252 as Latin-1 and leaves those bytes as control characters. */
function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes)
  return text.replace(
    /[\u0080-\u009f]/g,
    (one) => WINDOWS_1252_UPPER[one.charCodeAt(0) - 0x80] ?? one,
  )
}

/** Text of the beginning of a file, where the last character may be cut through. */
export function decodeHead(bytes: Uint8Array): string {
  const strict = decodeText(bytes)
  if (!isCutUtf8(bytes)) return strict
  return new TextDecoder('utf-8').decode(bytes)
}

function isCutUtf8(bytes: Uint8Array): boolean {
  for (let cut = 1; cut <= 3; cut++) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, bytes.length - cut))
      return true
    } catch {
      // Not this cut: a character of UTF-8 has at most four bytes.
    }
  }
  return false
}
