import type { Cache } from '../network/cache.ts'
import type { Courier } from '../network/courier.ts'

/** How far a download is. */
export interface Step {
  /** The file, as the publisher calls it. */
  readonly name: string
  readonly done: number
  /** Null where the publisher does not say. */
  readonly total: number | null
  readonly unit: 'bytes' | 'rows'
}

/** What fetching from any publisher needs. */
export interface Desk {
  readonly courier: Courier
  readonly cache: Cache
  /** True: ask whether what the cache holds is still the newest. */
  readonly refresh: boolean
  readonly progress: (step: Step) => void
}
