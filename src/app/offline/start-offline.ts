import type { QueryClient } from '@tanstack/react-query'
import { areaQuery } from '../../data/area-package.ts'
import { areasIndexQuery } from '../../data/areas-index.ts'
import { lookAtHost } from '../../data/offline/look-at-host.ts'
import { pageShelf } from '../../data/offline/page-shelf.ts'
import { useOffline } from '../../state/offline.ts'
import { useView } from '../../state/view.ts'
import { keepApp } from './keep-app.ts'
import { keepAreas } from './keep-areas.ts'
import { watchNetwork } from './watch-network.ts'
import { whyNotKept } from './why-not-kept.ts'

/**
 * Keeps the page and the area that is open for use without network, once both are here and the
 * browser has nothing better to do; newer ones are fetched and offered.
 */
export async function startOffline(client: QueryClient): Promise<void> {
  const why = whyNotKept({
    isDevelopment: import.meta.env.DEV,
    isSecure: window.isSecureContext,
    hasServiceWorkers: 'serviceWorker' in navigator && 'caches' in window && 'locks' in navigator,
  })
  if (why !== null) {
    useOffline.setState({ app: { kind: 'not-kept', sentence: why } })
    return
  }
  await firstAreaHere(client)
  await idle()
  const reload = () => {
    location.reload()
  }
  const registration = await keepApp({ container: navigator.serviceWorker, reload })
  if (registration === null) return
  const renew = await keepAreas({ shelf: pageShelf(), client })
  watchNetwork(window, {
    look: lookAtHost,
    onThere: () => {
      void renew()
      void registration.update().catch(() => undefined)
    },
    onNewList: () => void client.invalidateQueries(areasIndexQuery),
  })
}

/** What the page shows comes first; what it keeps must not hold it up. */
async function firstAreaHere(client: QueryClient): Promise<void> {
  const areas = await client.query(areasIndexQuery)
  const { area } = useView.getState().view
  const listed = areas.ok ? areas.value : []
  // An address may name an area that is not there; another one takes its place.
  const open = listed.find(({ id }) => id === area) ?? listed[0]
  if (open !== undefined) await client.query(areaQuery(open.id))
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    const atRest = () => {
      resolve()
    }
    // Not in every browser, whatever the types say.
    if ('requestIdleCallback' in window) requestIdleCallback(atRest, { timeout: 10_000 })
    else setTimeout(atRest, 2000)
  })
}
