import type { Level } from './area.ts'

/** Keeps a unit with its number. */
export const NBSP = '\u00a0'

/** "Birmingham's", "St Helens'", "the made-up country's". */
export function possessive(name: string): string {
  return /s$/i.test(name) ? `${name}'` : `${name}'s`
}

/** "neighbourhoods" or "wards"; the singular for one. */
export function levelWords(level: Level, count = 2): string {
  return count === 1 ? level : `${level}s`
}

/** "a", "a and b", "a, b and c". */
export function listWords(items: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${joint} ${last}`
}

/** The first letter as a capital. */
export function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
