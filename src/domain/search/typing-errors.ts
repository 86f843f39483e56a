/**
 * Fewest typing errors between what was typed and a word or its beginning: a letter too many, missing,
 * wrong, or two next to each other swapped (optimal string alignment; Boytsov 2011, "Indexing methods
 * for approximate dictionary searching", section 2.2). Infinity where there are more than `most`.
 */
export function typingErrors(
  typed: string,
  word: string,
  { most, beginning }: { readonly most: number; readonly beginning: boolean },
): number {
  const columns = word.length
  if (columns >= LONGEST || (!beginning && Math.abs(typed.length - columns) > most)) return NONE
  let [before, above, line] = LINES
  for (let column = 0; column <= columns; column += 1) above[column] = column
  for (let row = 1; row <= typed.length; row += 1) {
    const letter = typed.charCodeAt(row - 1)
    const letterBefore = typed.charCodeAt(row - 2)
    line[0] = row
    let least = row
    for (let column = 1; column <= columns; column += 1) {
      const other = word.charCodeAt(column - 1)
      let errors = (above[column - 1] ?? 0) + (letter === other ? 0 : 1)
      const missing = (above[column] ?? 0) + 1
      const tooMany = (line[column - 1] ?? 0) + 1
      if (missing < errors) errors = missing
      if (tooMany < errors) errors = tooMany
      // Before the first letter there is NaN, which equals nothing.
      if (letter === word.charCodeAt(column - 2) && letterBefore === other) {
        const swapped = (before[column - 2] ?? 0) + 1
        if (swapped < errors) errors = swapped
      }
      line[column] = errors
      if (errors < least) least = errors
    }
    if (least > most) return NONE
    ;[before, above, line] = [above, line, before]
  }
  let errors = above[columns] ?? 0
  if (beginning) {
    for (let column = 0; column < columns; column += 1)
      errors = Math.min(errors, above[column] ?? 0)
  }
  return errors <= most ? errors : NONE
}

const NONE = Number.POSITIVE_INFINITY
/** Names have no longer words; three lines of so many columns serve every comparison. */
const LONGEST = 64
const LINES: readonly [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(LONGEST),
  new Uint8Array(LONGEST),
  new Uint8Array(LONGEST),
]

/** How many errors a typed word is forgiven: none in short ones and in those with figures. */
export function errorsForgiven(typed: string): number {
  if (typed.length < 4 || /\d/.test(typed)) return 0
  return typed.length < 8 ? 1 : 2
}

/** Which letters a word has, one bit each: a quick way to tell words that are too far apart. */
export function letterBits(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - 97
    bits |= letter >= 0 && letter < 26 ? 1 << letter : 1 << 26
  }
  return bits
}

/** How many kinds of letter one word has that the other lacks. */
export function lettersLacking(one: number, other: number): number {
  let bits = one & ~other
  let count = 0
  for (; bits !== 0; bits &= bits - 1) count += 1
  return count
}
