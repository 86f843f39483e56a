import type { Suggestion } from '../../domain/suggest/suggest-zones.ts'
import type { ZoneShape } from '../../domain/zones/zone.ts'
import type { ZoneGeometry } from '../../domain/zones/zone-geometry.ts'
import type { SearchWish, WorkGround } from '../../domain/zones/zone-work.ts'

/** What the page tells the worker. `ground` comes first, once. */
export type ToWorker =
  | { readonly kind: 'ground'; readonly ground: WorkGround }
  | { readonly kind: 'geometry'; readonly id: number; readonly shape: ZoneShape }
  | { readonly kind: 'suggest'; readonly id: number; readonly wish: SearchWish }
  | { readonly kind: 'stop'; readonly id: number }

/** What the worker tells the page, by the id of what was asked. */
export type FromWorker =
  | { readonly kind: 'geometry'; readonly id: number; readonly geometry: ZoneGeometry }
  | { readonly kind: 'progress'; readonly id: number; readonly share: number }
  | {
      readonly kind: 'suggestions'
      readonly id: number
      /** Null where it was stopped. */
      readonly suggestions: readonly Suggestion[] | null
    }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string }
