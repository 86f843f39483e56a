import type { Clock } from '../../tiles/network/clock.ts'
import { systemClock } from '../../tiles/network/clock.ts'
import { Courier } from '../../tiles/network/courier.ts'
import type { Network } from '../../tiles/network/network.ts'
import type { Patience } from '../../tiles/network/patience.ts'
import { PATIENT } from '../../tiles/network/patience.ts'

/** The day on which all tests of fetching take place. */
export const TODAY = Date.UTC(2026, 10, 22, 9)

export interface TestClock extends Clock {
  /** Pauses that were made, in milliseconds; none of them was waited for. */
  readonly pauses: readonly number[]
}

/** Pauses cost nothing but move the clock; only waits that may be ended, for a stall, take their time. */
export function testClock(): TestClock {
  const pauses: number[] = []
  let now = TODAY
  return {
    pauses,
    now: () => now,
    chance: () => 0.5,
    wait: (ms, signal) => {
      if (signal !== undefined) return systemClock.wait(ms, signal)
      pauses.push(ms)
      now += ms
      return Promise.resolve()
    },
  }
}

export function testCourier(
  network: Network,
  { clock = testClock(), patience = {} }: { clock?: Clock; patience?: Partial<Patience> } = {},
): Courier {
  return new Courier({
    network,
    clock,
    patience: { ...PATIENT, stallMs: 5_000, ...patience },
    userAgent: 'zone-explorer/test',
    notice: () => undefined,
  })
}
