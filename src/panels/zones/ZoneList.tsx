import type { Zone } from '../../domain/zones/zone.ts'
import type { Outcome } from '../../state/outcome.ts'
import type { SizeGround } from './use-zone-size.ts'
import { ZoneCard } from './ZoneCard.tsx'
import styles from './ZoneList.module.css'

interface ZoneListProps {
  readonly zones: readonly Zone[]
  readonly where: SizeGround
  readonly activeId: string | null
  readonly onOutcome: (outcome: Outcome) => void
}

/** The zones of the area; pressing one works on it, and opens what can be done with it. */
export function ZoneList({ zones, where, activeId, onOutcome }: ZoneListProps) {
  if (zones.length === 0) return null
  return (
    <ul className={styles.list} aria-label="Candidate zones">
      {zones.map((zone) => (
        <li key={zone.id}>
          <ZoneCard
            zone={zone}
            where={where}
            zones={zones}
            active={zone.id === activeId}
            onOutcome={onOutcome}
          />
        </li>
      ))}
    </ul>
  )
}
