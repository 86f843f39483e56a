import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { placesQuery } from '../src/data/places.ts'
import { topologyQuery } from '../src/data/topology.ts'
import type { View } from '../src/domain/view.ts'
import { PLACE_FILES } from '../src/formats/area-package/file-names.ts'
import { CurrentContext } from '../src/panels/current.ts'
import { currentOf } from '../src/panels/current-fixture.tsx'
import { checkerTopology, checkerTown } from './checker-town.ts'

/** Thirty square neighbourhoods, six across and five down. */
export const SQUARES = checkerTown(6, 5)

function filledCache(): QueryClient {
  const client = new QueryClient()
  const put = (key: readonly unknown[], value: unknown) => {
    client.setQueryData(key, { ok: true, value })
  }
  put(topologyQuery('testford').queryKey, checkerTopology(6, 5))
  for (const file of PLACE_FILES) put(placesQuery('testford', file).queryKey, [])
  return client
}

const cache = filledCache()

interface InSquaresProps {
  readonly view: Partial<View>
  readonly children: ReactNode
}

/** Puts a panel of room Zones into that town: its outlines are there, and no places. */
export function InSquares({ view, children }: InSquaresProps) {
  return (
    <QueryClientProvider client={cache}>
      <CurrentContext value={currentOf({ room: 'zones', ...view }, SQUARES)}>
        {children}
      </CurrentContext>
    </QueryClientProvider>
  )
}
