import type { Problem } from '../../domain/result.ts'

/** What a page tells the worker. */
export type ToWorker =
  /** A page has started and is at rest: what nobody needs is cleared, what is missing is fetched. */
  | { readonly kind: 'started' }
  /** Someone wants the newer version now. */
  | { readonly kind: 'take-over' }

/** What the worker tells its pages: whether the app is kept whole. */
export type FromWorker =
  | { readonly kind: 'kept' }
  | { readonly kind: 'not-kept'; readonly problem: Problem }
