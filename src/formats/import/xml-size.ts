/** What an XML text would become, counted before it is parsed. */
export interface XmlSize {
  readonly depth: number
  /** Tags, references and attributes, and whatever looks like them. */
  readonly parts: number
}

/**
 * How deep the elements of an XML text are nested, and how many parts it has. To be asked before
 * parsing, since the parser goes as deep as the text does. Text that is no XML gives some numbers;
 * the parser then says what is wrong.
 */
export function xmlSize(text: string): XmlSize {
  let [depth, deepest] = [0, 0]
  let at = text.indexOf('<')
  while (at >= 0) {
    const skipped = OPAQUE.find(([opening]) => text.startsWith(opening, at))
    const closing = skipped === undefined ? '>' : skipped[1]
    const end = text.indexOf(closing, at)
    if (end < 0) break
    if (skipped === undefined) {
      if (text[at + 1] === '/') depth--
      else if (text[end - 1] !== '/') depth++
      if (depth > deepest) deepest = depth
    }
    at = text.indexOf('<', end + closing.length)
  }
  return { depth: deepest, parts: partsOf(text) }
}

function partsOf(text: string): number {
  let parts = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (character === TAG || character === REFERENCE || character === ATTRIBUTE) parts++
  }
  return parts
}

const TAG = 0x3c
const REFERENCE = 0x26
const ATTRIBUTE = 0x3d

/** What may hold tags that are none: comments, quoted text, instructions, declarations. */
const OPAQUE = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const
