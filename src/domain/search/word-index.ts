import { bisectLeft } from 'd3-array'
import { searchWords, type WordMemo } from './search-words.ts'
import { errorsForgiven, letterBits, lettersLacking, typingErrors } from './typing-errors.ts'

/** What one entry can be found by. */
export interface IndexedText {
  readonly name: string
  /** Words that find it as well, but after everything found by name: its ward. Empty = none. */
  readonly context: string
}

/** Every word of some texts, sorted, with the entries that have it. */
export interface WordIndex {
  readonly size: number
  readonly words: readonly string[]
  /** Letters of each word, as `letterBits`. */
  readonly bits: Int32Array
  /** Entries with the word in their name, ascending; then those with it in their context. */
  readonly inName: readonly (readonly number[])[]
  readonly inContext: readonly (readonly number[])[]
  /** How many words the name of each entry has. */
  readonly lengths: Uint8Array
  /** The first word of each name, as a place in `words`; -1 = none. */
  readonly firstWords: Int32Array
}

export function buildWordIndex(texts: readonly IndexedText[]): WordIndex {
  const found = new Map<string, { name: number[]; context: number[] }>()
  const lengths = new Uint8Array(texts.length)
  const first: string[] = []
  const memo: WordMemo = new Map()
  const postings = (word: string) => {
    const known = found.get(word)
    if (known !== undefined) return known
    const made = { name: [], context: [] }
    found.set(word, made)
    return made
  }
  texts.forEach(({ name, context }, entry) => {
    const words = searchWords(name, memo)
    lengths[entry] = Math.min(255, words.length)
    first.push(words[0] ?? '')
    for (const word of words) addOnce(postings(word).name, entry)
    for (const word of contextWords(context)) addOnce(postings(word).context, entry)
  })
  const words = [...found.keys()].sort()
  const places = new Map(words.map((word, place) => [word, place]))
  return {
    size: texts.length,
    words,
    bits: Int32Array.from(words, letterBits),
    inName: words.map((word) => found.get(word)?.name ?? []),
    inContext: words.map((word) => found.get(word)?.context ?? []),
    lengths,
    firstWords: Int32Array.from(first, (word) => places.get(word) ?? -1),
  }
}

/** Thousands of neighbourhoods share a few wards. */
const contexts = new Map<string, readonly string[]>()

function contextWords(context: string): readonly string[] {
  if (context === '') return []
  const known = contexts.get(context)
  if (known !== undefined) return known
  const words = searchWords(context)
  contexts.set(context, words)
  return words
}

function addOnce(entries: number[], entry: number): void {
  if (entries.at(-1) !== entry) entries.push(entry)
}

/** A word of the index that a typed word may mean, and how far off it is: 0 = the same. */
export interface MeantWord {
  readonly place: number
  readonly cost: number
}

/** A beginning costs up to this much: less, the more of the word is there. */
const BEGINNING_COST = 0.1
/** An error costs more than any beginning. */
const ERROR_COST = 1

/** The words that begin as typed. */
export function wordsBeginning({ words }: WordIndex, typed: string): MeantWord[] {
  const meant: MeantWord[] = []
  for (let place = bisectLeft(words, typed); place < words.length; place += 1) {
    const word = words[place]
    if (!word?.startsWith(typed)) break
    meant.push({ place, cost: BEGINNING_COST * (1 - typed.length / word.length) })
  }
  return meant
}

/** The words that are meant if there are errors in what was typed, whole or as a beginning. */
export function wordsNear({ words, bits }: WordIndex, typed: string): MeantWord[] {
  const most = errorsForgiven(typed)
  if (most === 0) return []
  const letters = letterBits(typed)
  const meant: MeantWord[] = []
  for (let place = 0; place < words.length; place += 1) {
    if (lettersLacking(letters, bits[place] ?? 0) > most) continue
    const word = words[place] ?? ''
    if (word.length < typed.length - most) continue
    const errors = typingErrors(typed, word, { most, beginning: true })
    if (!Number.isFinite(errors)) continue
    const open = Math.max(0, 1 - typed.length / word.length)
    meant.push({ place, cost: ERROR_COST * errors + BEGINNING_COST * open })
  }
  return meant
}
