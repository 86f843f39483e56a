import { Cache } from '../../tiles/network/cache.ts'
import type { Network } from '../../tiles/network/network.ts'
import type { Patience } from '../../tiles/network/patience.ts'
import type { Store } from '../../tiles/network/store.ts'
import type { Desk, Step } from '../../tiles/publishers/desk.ts'
import { memoryStore } from './memory-store.ts'
import { testClock, testCourier } from './test-courier.ts'

export interface TestDesk extends Desk {
  readonly steps: Step[]
}

export function testDesk(
  network: Network,
  given: { store?: Store; refresh?: boolean; patience?: Partial<Patience> } = {},
): TestDesk {
  const { store = memoryStore(), refresh = false, patience = {} } = given
  const clock = testClock()
  const steps: Step[] = []
  return {
    courier: testCourier(network, { clock, patience }),
    cache: new Cache(store, clock.now),
    refresh,
    progress: (step) => steps.push(step),
    steps,
  }
}
