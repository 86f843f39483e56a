import { create } from 'zustand'

interface ZoneDialogStore {
  /** What stands before room Zones; null = nothing. Never in the address: it is soon closed again. */
  readonly open: 'compare' | 'suggest' | null
}

export const useZoneDialog = create<ZoneDialogStore>(() => ({ open: null }))
