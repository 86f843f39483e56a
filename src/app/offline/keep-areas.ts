import type { QueryClient } from '@tanstack/react-query'
import { areaQuery } from '../../data/area-package.ts'
import { editionRead } from '../../data/editions.ts'
import { areasIndexQuery } from '../../data/areas-index.ts'
import type { AreaShelf } from '../../domain/offline/kept-area.ts'
import { keepArea } from '../../state/actions/offline/keep-area.ts'
import { lookAtKept } from '../../state/actions/offline/look-at-kept.ts'
import { useOffline } from '../../state/offline.ts'
import { useView } from '../../state/view.ts'

interface KeepAreasOptions {
  readonly shelf: AreaShelf
  readonly client: QueryClient
}

/**
 * Keeps each area that is opened from now on. Gives what keeps the open one and fetches newer editions
 * of all that is kept: to be called where there is a network.
 */
export async function keepAreas({ shelf, client }: KeepAreasOptions): Promise<() => Promise<void>> {
  const keepOpen = async () => {
    const { area: id } = useView.getState().view
    // Without network what is kept stays as it is.
    if (id === null || useOffline.getState().network === 'away') return
    const areas = await client.query(areasIndexQuery)
    if (!areas.ok || !areas.value.some((listing) => listing.id === id)) return
    const area = await client.query(areaQuery(id))
    if (!area.ok) return
    await keepArea(shelf, { id, title: area.value.manifest.title })
    sayWhetherNewer(id)
  }
  useView.subscribe((state, before) => {
    if (state.view.area !== before.view.area) void keepOpen()
  })
  await lookAtKept(shelf)
  return async () => {
    await keepOpen()
    const { area: open } = useView.getState().view
    for (const other of useOffline.getState().kept) {
      if (other.id !== open) await keepArea(shelf, other)
    }
  }
}

/** A page goes on with the edition it has read; a newer one that is kept waits for the next load. */
function sayWhetherNewer(openId: string): void {
  if (useView.getState().view.area !== openId) return
  const kept = useOffline.getState().kept.find(({ id }) => id === openId)
  const read = editionRead(openId)
  const isNewer = kept !== undefined && read !== null && kept.edition !== read
  useOffline.setState({ newerArea: isNewer ? kept.title : null })
}
