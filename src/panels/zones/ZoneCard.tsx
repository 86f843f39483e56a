import { useState } from 'react'
import { sizeWords } from '../../domain/zones/size-words.ts'
import type { Zone } from '../../domain/zones/zone.ts'
import { ZONE_MARKS } from '../../domain/zones/zone-mark.ts'
import { zoneTitle } from '../../domain/zones/zone-words.ts'
import { chooseZone } from '../../state/actions/zones/choose-zone.ts'
import type { Outcome } from '../../state/outcome.ts'
import { LineSwatch } from '../../ui/LineSwatch.tsx'
import { CombineForm } from './CombineForm.tsx'
import { RenameForm } from './RenameForm.tsx'
import { type SizeGround, useZoneSize } from './use-zone-size.ts'
import { type Asking, ZoneActions } from './ZoneActions.tsx'
import styles from './ZoneList.module.css'

interface ZoneCardProps {
  readonly zone: Zone
  readonly where: SizeGround
  /** All zones of the area, in order. */
  readonly zones: readonly Zone[]
  readonly active: boolean
  readonly onOutcome: (outcome: Outcome) => void
}

/** One zone of the list: its mark, name and size; the one worked on also what can be done with it. */
export function ZoneCard({ zone, where, zones, active, onOutcome }: ZoneCardProps) {
  const [asking, setAsking] = useState<Asking>(null)
  const { colour = '', dashes = [] } = ZONE_MARKS[zone.mark] ?? {}
  const done = (outcome: Outcome | null) => {
    setAsking(null)
    if (outcome !== null) onOutcome(outcome)
  }
  return (
    <div
      className={styles.card}
      data-active={active || undefined}
      style={active ? { borderColor: colour } : undefined}
    >
      <span className={styles.mark}>
        <LineSwatch colour={colour} dashes={dashes} />
      </span>
      <div>
        <button
          type="button"
          className={styles.choose}
          aria-pressed={active}
          onClick={() => {
            chooseZone(where.area, active ? null : zone)
          }}
        >
          <span className={styles.name}>{zoneTitle(zone)}</span>
          <SizeLine zone={zone} where={where} />
        </button>
        {!active ? null : asking === 'name' ? (
          <RenameForm zone={zone} onDone={done} />
        ) : asking === null ? (
          <ZoneActions zone={zone} zones={zones} onAsk={setAsking} onOutcome={onOutcome} />
        ) : (
          <CombineForm how={asking} zone={zone} zones={zones} onDone={done} />
        )}
      </div>
    </div>
  )
}

/** By itself, so that a gesture renders nothing of the card but what it changes. */
function SizeLine({ zone, where }: Pick<ZoneCardProps, 'zone' | 'where'>) {
  return <span className={styles.facts}>{sizeWords(zone, useZoneSize(zone, where))}</span>
}
