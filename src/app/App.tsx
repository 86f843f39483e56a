import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { areasIndexQuery } from '../data/areas-index.ts'
import type { AreaListing } from '../domain/area.ts'
import { openArea } from '../state/actions/open-area.ts'
import { useView } from '../state/view.ts'
import { Notice } from '../ui/Notice.tsx'
import { AreaGate } from './AreaGate.tsx'
import { FailedStart } from './states/FailedStart.tsx'
import { NoAreas } from './states/NoAreas.tsx'
import { StartPage } from './states/StartPage.tsx'

/** From the list of areas to the one that is shown. */
export function App() {
  const { data, refetch } = useQuery(areasIndexQuery)
  if (data === undefined) {
    return (
      <StartPage>
        <Notice kind="loading" title="Looking for areas…" />
      </StartPage>
    )
  }
  if (!data.ok) {
    return (
      <FailedStart
        title="The list of areas"
        problem={data.problem}
        others={[]}
        onRetry={() => void refetch()}
      />
    )
  }
  const [first] = data.value
  return first === undefined ? <NoAreas /> : <AreaChoice areas={data.value} />
}

/** Settles which area of the list is meant: the one of the address, else the first. */
function AreaChoice({ areas }: { readonly areas: readonly AreaListing[] }) {
  const wanted = useView((state) => state.view.area)
  const listing = areas.find((area) => area.id === wanted)
  useEffect(() => {
    if (listing === undefined) openArea(areas)
  }, [listing, areas])
  return listing === undefined ? null : (
    <AreaGate key={listing.id} listing={listing} areas={areas} />
  )
}
