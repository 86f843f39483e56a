import { type Problem } from '../../domain/result.ts'

/** Why the browser's cache storage did not take something, for a person to act on. */
export function cacheTrouble(error: unknown): Problem {
  const full = error instanceof DOMException && error.name === 'QuotaExceededError'
  return {
    where: 'The storage of this browser',
    expected: 'room for what is needed without network',
    found: full ? 'that it is full' : error instanceof Error ? error.message : 'none',
    remedy: full
      ? 'Remove areas you do not need, or free space on this device, then try again. Everything else works on.'
      : 'Private windows and blocked storage keep nothing. Everything works on while there is a network.',
  }
}
