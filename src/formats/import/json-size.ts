/** What a JSON text would become, counted before it is parsed. */
export interface JsonSize {
  readonly depth: number
  readonly objects: number
  readonly lists: number
}

/**
 * Counts the brackets of a JSON text, and how deep they are nested. To be asked before parsing: a text
 * of nothing but brackets would become objects of a hundred times its size.
 */
export function jsonSize(text: string): JsonSize {
  let [now, depth, objects, lists] = [0, 0, 0, 0]
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (inString) {
      if (character === BACKSLASH) at++
      else if (character === QUOTE) inString = false
    } else if (character === QUOTE) inString = true
    else if (character === OPEN_LIST || character === OPEN_OBJECT) {
      now++
      if (now > depth) depth = now
      if (character === OPEN_LIST) lists++
      else objects++
    } else if (character === CLOSE_LIST || character === CLOSE_OBJECT) now--
  }
  return { depth, objects, lists }
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
