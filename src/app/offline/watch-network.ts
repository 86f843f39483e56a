import type { HostLooked } from '../../data/offline/look-at-host.ts'
import { useOffline } from '../../state/offline.ts'

interface WatchNetworkOptions {
  readonly look: () => Promise<HostLooked>
  /** Called when the host answers, at the start and when it does so again. */
  readonly onThere: () => void
  readonly onNewList: () => void
}

/** How often a page in sight looks whether the host is back, and at most whether it has gone. */
const LOOK_AGAIN_MS = 30_000

/**
 * Finds out whether the host answers: a device that is in some network may still not reach it. Looks
 * at the start, when the device says that something has changed, when the page comes into sight, and
 * again and again while it is away and the page is in sight.
 */
export function watchNetwork(page: Window, options: WatchNetworkOptions): void {
  let looking = false
  let lastLook = 0
  const look = async () => {
    if (looking) return
    looking = true
    lastLook = performance.now()
    const { network, newList } = await options.look()
    looking = false
    const wasThere = useOffline.getState().network === 'there'
    useOffline.setState({ network })
    if (newList !== null) options.onNewList()
    if (network === 'there' && !wasThere) options.onThere()
  }
  const lookIfInSight = (isDue: boolean) => {
    if (page.document.visibilityState === 'visible' && isDue) void look()
  }
  page.addEventListener('online', () => void look())
  page.addEventListener('offline', () => void look())
  page.document.addEventListener('visibilitychange', () => {
    lookIfInSight(performance.now() - lastLook > LOOK_AGAIN_MS)
  })
  page.setInterval(() => {
    lookIfInSight(useOffline.getState().network === 'away')
  }, LOOK_AGAIN_MS)
  void look()
}
