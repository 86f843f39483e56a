/** How long and how often the builder tries, and how much it asks of a publisher. */
export interface Patience {
  /** Attempts in a row that bring nothing before giving up. */
  readonly fruitlessAttempts: number
  /** Attempts in all: a line that drops now and then may bring a large file in many pieces. */
  readonly attempts: number
  readonly firstPauseMs: number
  readonly longestPauseMs: number
  /** A publisher that asks for more (Retry-After) is left alone until another day. */
  readonly longestWaitMs: number
  /** Without a byte for so long, an exchange is ended and tried again. */
  readonly stallMs: number
  /** Between the end of one request to a host and the next. */
  readonly hostPauseMs: number
  /** No file that is read is larger; an answer without end must not fill a disk. */
  readonly mostBytes: number
}

/** Pauses of 1, 2, 4, 8 and 16 seconds: half a minute, which is what a restarting service takes. */
export const PATIENT: Patience = {
  fruitlessAttempts: 6,
  attempts: 200,
  firstPauseMs: 1_000,
  longestPauseMs: 60_000,
  longestWaitMs: 5 * 60_000,
  stallMs: 60_000,
  hostPauseMs: 500,
  mostBytes: 500 * 1024 * 1024,
}

/**
 * Exponential back-off with jitter: between half and the whole of the doubled pause, so that many
 * builders that were cut off together do not come back together.
 */
export function pauseBefore(attempt: number, patience: Patience, chance: number): number {
  const doubled = patience.firstPauseMs * 2 ** (attempt - 1)
  return Math.min(patience.longestPauseMs, doubled) * (0.5 + 0.5 * chance)
}

/** `Retry-After`, in seconds or as a date; null where it is absent or says neither (RFC 9110, 10.2.3). */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null
  if (/^\s*\d+\s*$/.test(header)) return 1000 * Number(header)
  const date = Date.parse(header)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}
