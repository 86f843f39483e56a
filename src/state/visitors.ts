import { create } from 'zustand'
import type { Zone } from '../domain/zones/zone.ts'

/** A zone of a link: not one of the workspace until someone adds it. */
export interface VisitingZone extends Pick<Zone, 'name' | 'mark' | 'codeEdition' | 'shape'> {
  /** The id it will have once it is added: the same whenever the same link is opened. */
  readonly id: string
}

/** The zones that an opened link brought. */
export interface Visit {
  /** Id of the area they were drawn in. */
  readonly area: string
  readonly zones: readonly VisitingZone[]
}

interface VisitorStore {
  readonly visit: Visit | null
  /** Whether they stay on the map without a line that asks about them. */
  readonly keptApart: boolean
}

/** Visiting zones: shown, never saved, never overwriting; gone when they are added or discarded. */
export const useVisitors = create<VisitorStore>(() => ({ visit: null, keptApart: false }))
