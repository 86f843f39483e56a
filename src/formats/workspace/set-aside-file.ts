import type { SetAside } from './stored-record.ts'

/**
 * What could not be read, as a file to take along: `{format, savedAt, records}`, each record with its
 * key, why it was set aside and its text, letter by letter. Nothing reads it back: it is for a person
 * who mends it.
 */
export function writeSetAside(setAside: readonly SetAside[], savedAt: string): string {
  const records = setAside.map(({ key, reason, text }) => ({ key, reason, text }))
  return `${JSON.stringify({ format: 'zone-explorer-set-aside', savedAt, records }, null, 2)}\n`
}
