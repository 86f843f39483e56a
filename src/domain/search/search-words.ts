import { group } from 'd3-array'

/** Words in a row that schools and places write in several ways; both sides of a search are put alike. */
const PHRASES: readonly (readonly [phrase: readonly string[], word: string])[] = [
  [['c', 'of', 'e'], 'cofe'],
  [['church', 'of', 'england'], 'cofe'],
  [['c', 'e'], 'cofe'],
  [['ce'], 'cofe'],
  [['roman', 'catholic'], 'rc'],
  [['r', 'c'], 'rc'],
  [['saint'], 'st'],
]
const PHRASES_BY_FIRST = group(PHRASES, ([phrase]) => phrase[0])

/** What stands between two blanks, as words; thousands of names are made of few of them. */
export type WordMemo = Map<string, readonly string[]>

/**
 * A name or a search as plain words: no accents, capitals or punctuation; "&" is "and", an apostrophe
 * is nothing ("St Mary's" = "st marys"), and numbers have no leading zeros ("045E" = "45e"). With a
 * memo the same pieces are taken apart once.
 */
export function searchWords(text: string, memo: WordMemo = new Map()): readonly string[] {
  const words: string[] = []
  for (const piece of text.split(/\s+/)) {
    let plain = memo.get(piece)
    if (plain === undefined) {
      plain = plainWords(piece)
      memo.set(piece, plain)
    }
    words.push(...plain)
  }
  return withPhrases(words)
}

function plainWords(piece: string): readonly string[] {
  if (/^[a-z0-9]+$/i.test(piece)) return [withoutZeros(piece.toLowerCase())]
  const plain = piece
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return plain === '' ? [] : plain.split(' ').map(withoutZeros)
}

function withoutZeros(word: string): string {
  return word.startsWith('0') ? word.replace(/^0+(?=\d)/, '') : word
}

function withPhrases(words: readonly string[]): readonly string[] {
  if (!words.some((word) => PHRASES_BY_FIRST.has(word))) return words
  const alike: string[] = []
  for (let at = 0; at < words.length; ) {
    const phrases = PHRASES_BY_FIRST.get(words[at]) ?? []
    const found = phrases.find(([phrase]) => phrase.every((word, i) => words[at + i] === word))
    alike.push(found?.[1] ?? words[at] ?? '')
    at += found?.[0].length ?? 1
  }
  return alike
}
