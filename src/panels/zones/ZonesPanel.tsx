import { type ReactNode, useMemo, useState } from 'react'
import { zonesOf } from '../../domain/zones/zones-of.ts'
import type { Outcome } from '../../state/outcome.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useCurrent } from '../current.ts'
import { CompareAndSuggest } from './CompareAndSuggest.tsx'
import { VisitingZones } from './files/VisitingZones.tsx'
import { ZoneExport } from './files/ZoneExport.tsx'
import { HistoryBar } from './HistoryBar.tsx'
import { NewZone } from './NewZone.tsx'
import { Saving } from './Saving.tsx'
import { SizeBars } from './SizeBars.tsx'
import { useActiveZone } from './tools/use-active-zone.ts'
import { useZoneData } from './use-zone-data.ts'
import { ZoneList } from './ZoneList.tsx'
import styles from './ZonesPanel.module.css'

interface ZonesPanelProps {
  /** The profile of the zone worked on, where it has no pane of its own. */
  readonly children?: ReactNode
}

/** Draw and compare candidate zones: how one begins, those there are, and the way back. */
export function ZonesPanel({ children }: ZonesPanelProps) {
  const { area } = useCurrent()
  const { workspace, loaded } = useWorkspace()
  const zones = zonesOf(workspace, area.manifest.id)
  const { places } = useZoneData(area)
  const where = useMemo(() => ({ area, places }), [area, places])
  const active = useActiveZone()
  const [refusal, setRefusal] = useState<string | null>(null)
  const onOutcome = (outcome: Outcome) => {
    setRefusal(outcome.done ? null : outcome.reason)
  }
  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <h1 className={styles.title}>Draw and compare candidate zones</h1>
        <p className={styles.lead}>
          Start from a ward, take in neighbourhoods, or draw a line. Everything updates as you draw.
        </p>
      </header>
      <NewZone onOutcome={onOutcome} />
      {refusal === null ? null : <Notice kind="failed" title={refusal} />}
      {loaded ? null : <Notice kind="loading" title="Opening what this device keeps…" />}
      {loaded && zones.length === 0 ? <NoZones areaTitle={area.manifest.title} /> : null}
      <ZoneList zones={zones} where={where} activeId={active?.id ?? null} onOutcome={onOutcome} />
      <VisitingZones onOutcome={onOutcome} />
      <div className={styles.row}>
        <CompareAndSuggest zones={zones.length} />
        {zones.length === 0 ? null : (
          <ZoneExport
            zones={zones}
            words={zones.length === 1 ? 'Export' : `Export all ${zones.length}`}
          />
        )}
      </div>
      <HistoryBar onOutcome={onOutcome} />
      <Saving />
      {children}
      {active === null ? null : <SizeBars zone={active} where={where} />}
    </div>
  )
}

function NoZones({ areaTitle }: { readonly areaTitle: string }) {
  return (
    <Notice kind="empty" title="No candidate zone yet">
      <ul className={styles.ways}>
        <li>
          <strong>From a ward</strong>: begin with its neighbourhoods or its line, then move it.
        </li>
        <li>
          <strong>New zone</strong>: tap neighbourhoods on the map, one by one, or paint them.
        </li>
        <li>
          <strong>Draw on the map</strong>: a line of your own, or a circle round a place.
        </li>
      </ul>
      <p>Whatever is drawn of {areaTitle} stays on this device.</p>
    </Notice>
  )
}
