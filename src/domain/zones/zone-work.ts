import type { Area } from '../area.ts'
import type { SuggestWish, Suggestion } from '../suggest/suggest-zones.ts'
import type { AreaOutlines } from './ground-outlines.ts'
import type { ZoneShape } from './zone.ts'
import type { ZoneIndicator } from './zone-figure.ts'
import type { ZoneGeometry } from './zone-geometry.ts'

/** What is wished of a search for zones; stages have the rows that hold a school for each. */
export interface SearchWish extends SuggestWish {
  readonly indicators: readonly ZoneIndicator[]
  readonly holds: ReadonlyMap<string, Uint8Array>
}

export interface SearchHooks {
  /** How much is done, 0 to 1. */
  readonly onProgress: (share: number) => void
  readonly signal: AbortSignalLike
}

/** The little of an `AbortSignal` that a search needs. */
export interface AbortSignalLike {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
}

/** What takes too long for the thread that draws: a worker does it, or in its absence the page. */
export interface ZoneWork {
  geometry(shape: ZoneShape): Promise<ZoneGeometry>
  /** Null where it was stopped. */
  suggest(wish: SearchWish, hooks: SearchHooks): Promise<readonly Suggestion[] | null>
}

/** What the work is done on. */
export interface WorkGround {
  readonly area: Area
  readonly outlines: AreaOutlines
}
