import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { isOwnIndicatorId } from '../catalogue/own-indicators.ts'
import { areaQuery } from '../data/area-package.ts'
import type { Area, AreaListing } from '../domain/area.ts'
import type { View } from '../domain/view.ts'
import { CurrentContext, type ShownView } from '../panels/current.ts'
import { settleView } from '../state/actions/settle-view.ts'
import { settleZone } from '../state/actions/zones/settle-zone.ts'
import { useView } from '../state/view.ts'
import { useWorkspace } from '../state/workspace.ts'
import { Notice } from '../ui/Notice.tsx'
import { useCurrentOf } from './current/use-current-of.ts'
import { Shell } from './shell/Shell.tsx'
import { useWithOwnIndicators } from './current/use-with-own-indicators.ts'
import { FailedStart } from './states/FailedStart.tsx'
import { StartPage } from './states/StartPage.tsx'

interface AreaGateProps {
  readonly listing: AreaListing
  readonly areas: readonly AreaListing[]
}

/** Loads an area and opens the page when it is here. */
export function AreaGate({ listing, areas }: AreaGateProps) {
  const { data, refetch } = useQuery(areaQuery(listing.id))
  if (data === undefined) {
    return (
      <StartPage>
        <Notice kind="loading" title={`Opening ${listing.title}…`} />
      </StartPage>
    )
  }
  if (!data.ok) {
    return (
      <FailedStart
        title={listing.title}
        problem={data.problem}
        others={areas.filter(({ id }) => id !== listing.id)}
        onRetry={() => void refetch()}
      />
    )
  }
  return <LoadedArea area={data.value} />
}

function LoadedArea({ area: built }: { readonly area: Area }) {
  const view = useView(useShallow(shownView))
  const { loaded, workspace } = useWorkspace()
  const area = useWithOwnIndicators(built, workspace)
  const current = useCurrentOf(area, view)
  const { selection, indicator, spotlight } = view
  const early = !loaded && isOwnIndicatorId(indicator ?? '')
  useEffect(() => {
    // What the device keeps may hold the figures that the address names.
    if (!early) settleView(area)
    // Again whenever back and forward bring a selection, a spotlight or an indicator that only an address knows.
  }, [area, early, selection, indicator, spotlight])
  const zone = useView((state) => state.view.zone)
  useEffect(() => {
    settleZone(area)
    // Again whenever another tab may have deleted it.
  }, [area, zone, loaded, workspace])
  if (current === null) {
    return (
      <StartPage>
        <Notice kind="empty" title={`${area.manifest.title} has no figures`}>
          <p>The package has boundaries but no indicator. Build the area again with its figures.</p>
        </Notice>
      </StartPage>
    )
  }
  return (
    <CurrentContext value={current}>
      <Shell />
    </CurrentContext>
  )
}

function shownView({ view }: { readonly view: View }): ShownView {
  const shown: ShownView & { zone?: View['zone'] } = { ...view }
  delete shown.zone
  return shown
}
