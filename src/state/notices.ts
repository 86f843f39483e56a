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

/** What was asked for ("The export") needs code that could not be fetched: says so, and what to do. */
export function sayNotFetched(what: string): void {
  addNotices([
    `${what} could not be fetched: the connection may have dropped, or the site may have been renewed. Look at the connection, then reload the page; zones and the address stay as they are.`,
  ])
}
