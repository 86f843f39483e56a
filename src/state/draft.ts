import { create } from 'zustand'
import type { Level } from '../domain/area.ts'
import type { Selection } from '../domain/view.ts'

export interface RowTarget {
  readonly level: Level
  readonly row: number
}

interface DraftStore {
  /** What the pointer or the keyboard is over, on the map or in a list. */
  readonly hovered: RowTarget | null
  /** West, south, east, north of what the map shows at rest; null before the first rest. */
  readonly inView: readonly [number, number, number, number] | null
  /** The very selection that a gesture on the map made last: what it is about is in view already. */
  readonly selectedOnMap: Selection | null
}

/** What is going on this moment: never saved, never in the address, never in history. */
export const useDraft = create<DraftStore>(() => ({
  hovered: null,
  inView: null,
  selectedOnMap: null,
}))
