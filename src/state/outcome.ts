/** What a user action says when it was asked: done, or not possible and why, in a plain sentence. */
export type Outcome = { readonly done: true } | { readonly done: false; readonly reason: string }

export const DONE: Outcome = { done: true }

export function notPossible(reason: string): Outcome {
  return { done: false, reason }
}
