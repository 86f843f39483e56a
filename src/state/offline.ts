import { create } from 'zustand'
import type { KeptArea } from '../domain/offline/kept-area.ts'

/** Whether the page itself is kept for use without network, as far as is known. */
export type AppKept =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'being-kept' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'not-kept'; readonly sentence: string }

interface OfflineStore {
  readonly app: AppKept
  /** Whether the host of the page answered when it was last asked. */
  readonly network: 'unknown' | 'there' | 'away'
  readonly kept: readonly KeptArea[]
  /** Ids of areas that are being fetched or removed. */
  readonly underway: readonly string[]
  /** Why an area is not kept, by its id; gone when it is tried again. */
  readonly failed: Readonly<Record<string, string>>
  /** A newer version of the page waits to be taken over. */
  readonly newerApp: boolean
  /** Title of the area that is open, where a newer package of it is kept than the one that is shown. */
  readonly newerArea: string | null
  /** Takes over what is newer by loading the page again; null until something is. */
  readonly takeOver: (() => void) | null
}

/** What this device keeps for use without network, and whether there is one. Written by `src/app/offline/`. */
export const useOffline = create<OfflineStore>(() => ({
  app: { kind: 'unknown' },
  network: 'unknown',
  kept: [],
  underway: [],
  failed: {},
  newerApp: false,
  newerArea: null,
  takeOver: null,
}))
