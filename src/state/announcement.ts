import { create } from 'zustand'

interface AnnouncementStore {
  /** What a screen reader is told next; another object with the same words is said again. */
  readonly announcement: { readonly words: string } | null
}

/** What just happened and is not to be read off the view: the end of a gesture, an undo. */
export const useAnnouncement = create<AnnouncementStore>(() => ({ announcement: null }))

/** Says a sentence once, politely. For the end of a gesture, never for each step of one. */
export function announce(words: string): void {
  useAnnouncement.setState({ announcement: { words } })
}
