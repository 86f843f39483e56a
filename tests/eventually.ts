import { vi } from 'vitest'

/** What a machine that does other things as well may need for a part that a quiet one has at once. */
export const PATIENCE_MS = 15_000

/** Asks again and again until the expectations hold; fails with the last that did not. */
export function eventually(expectations: () => void): Promise<void> {
  return vi.waitFor(expectations, { timeout: PATIENCE_MS })
}
