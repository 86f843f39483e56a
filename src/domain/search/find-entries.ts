import { searchWords } from './search-words.ts'
import { type MeantWord, type WordIndex, wordsBeginning, wordsNear } from './word-index.ts'

/** An entry that was found, and how far it is from what was typed: 0 = the same words and no other. */
export interface FoundEntry {
  readonly entry: number
  readonly cost: number
}

/** Found by its ward and not by its name: after all that were found by name. */
const CONTEXT_COST = 8
/** For each word of the name that was not asked for. */
const FURTHER_WORD_COST = 0.02
/** Where the name begins with another word than was asked for. */
const LATER_WORD_COST = 0.1

/** An entry that costs less was found by its name, without typing errors. */
export const PLAINLY_FOUND_BELOW = 1

/** Below this many found, errors in the typing are looked for as well. */
const ENOUGH = 5

/**
 * The entries of which every typed word is a word, or the beginning of one, in any order. Where these
 * are few, words with typing errors count too; and a name typed in two words that is one. In the
 * order of the index, each once.
 */
export function findEntries(index: WordIndex, text: string): FoundEntry[] {
  const typed = searchWords(text)
  if (typed.length === 0) return []
  const beginning = typed.map((word) => wordsBeginning(index, word))
  const strict = entriesWith(index, beginning)
  if (strict.length >= ENOUGH) return strict
  const near = typed.map((word) => wordsNear(index, word))
  const meant = beginning.map((words, at) => cheapest([...words, ...(near[at] ?? [])]))
  const found = entriesWith(index, meant)
  if (found.length > 0 || typed.length === 1) return found
  const joined = typed.join('')
  return entriesWith(index, [
    cheapest([...wordsBeginning(index, joined), ...wordsNear(index, joined)]),
  ])
}

function cheapest(meant: readonly MeantWord[]): MeantWord[] {
  const byPlace = new Map<number, MeantWord>()
  for (const word of meant) {
    const known = byPlace.get(word.place)
    if (known === undefined || word.cost < known.cost) byPlace.set(word.place, word)
  }
  return [...byPlace.values()]
}

/** The entries that have one of the meant words for every typed one. */
function entriesWith(index: WordIndex, meant: readonly (readonly MeantWord[])[]): FoundEntry[] {
  const { size, inName, inContext, lengths, firstWords } = index
  /** Typed words that an entry has had so far, and what they cost together. */
  const had = new Uint8Array(size)
  const costs = new Float32Array(size)
  /** The least that the word in hand costs. */
  const least = new Float32Array(size)
  const opening = new Uint8Array(size)
  let touched: number[] = []
  meant.forEach((words, step) => {
    const now: number[] = []
    const take = (entry: number, cost: number) => {
      if (had[entry] === step) {
        had[entry] = step + 1
        least[entry] = cost
        now.push(entry)
      } else if (had[entry] === step + 1 && cost < (least[entry] ?? 0)) least[entry] = cost
    }
    for (const { place, cost } of words) {
      for (const entry of inName[place] ?? []) {
        take(entry, cost)
        if (firstWords[entry] === place) opening[entry] = 1
      }
      for (const entry of inContext[place] ?? []) take(entry, cost + CONTEXT_COST)
    }
    for (const entry of now) costs[entry] = (costs[entry] ?? 0) + (least[entry] ?? 0)
    touched = now
  })
  return touched.map((entry) => {
    const further = Math.max(0, (lengths[entry] ?? 0) - meant.length)
    const later = opening[entry] === 1 ? 0 : LATER_WORD_COST
    return { entry, cost: (costs[entry] ?? 0) + FURTHER_WORD_COST * further + later }
  })
}
