import { create } from 'zustand'

interface NoticeStore {
  /** What the address asked for and could not be shown, each a sentence, without repetition. */
  readonly notices: readonly string[]
}

/** Sentences that stand in a line above the page until someone dismisses them. */
export const useNotices = create<NoticeStore>(() => ({ notices: [] }))

export function addNotices(sentences: readonly string[]): void {
  if (sentences.length === 0) return
  useNotices.setState(({ notices }) => ({ notices: [...new Set([...notices, ...sentences])] }))
}
