import type { TakenIn } from './take-in-workspace.ts'

/** What taking in a file would come to, a sentence each. */
export function takeInWords(taken: Omit<TakenIn, 'workspace'>): readonly string[] {
  const { added, renewed, broughtBack, kept, same } = taken
  const sentences: readonly (readonly [number, string, string])[] = [
    [added, 'is new here', 'are new here'],
    [broughtBack, 'was deleted here and comes back', 'were deleted here and come back'],
    [renewed, 'was changed later in the file', 'were changed later in the file'],
    [kept, 'was changed later here and stays so', 'were changed later here and stay so'],
    [same, 'is the same', 'are the same'],
  ]
  return sentences
    .filter(([count]) => count > 0)
    .map(([count, one, more]) => `${count} ${count === 1 ? one : more}.`)
}
