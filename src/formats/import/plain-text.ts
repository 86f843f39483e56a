/** A name longer than this is cut: it would fit into no list. */
const LONGEST_NAME = 80
/** Enough to find those characters in, however many blanks stand between them. */
const LOOKED_AT = 1000

/**
 * Text of a file by its byte order mark, else as UTF-8, else as the Windows encoding that older
 * spreadsheets write. Null where it holds zero bytes, as only files of other kinds do.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first = 0, second = 0] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Line ends and other controls, halves of characters, and marks that turn what follows them round. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Z}\u202a-\u202e\u2066-\u2069]+/gu

/** A name as one line of visible text, whatever stood in the file. */
export function plainName(text: string): string {
  const visible = text.slice(0, LOOKED_AT).replace(UNSEEN, ' ').trim()
  const characters = Array.from(visible)
  return characters.length > LONGEST_NAME
    ? `${characters
        .slice(0, LONGEST_NAME - 1)
        .join('')
        .trimEnd()}…`
    : visible
}
