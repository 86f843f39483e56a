import type { Zone } from '../../domain/zones/zone.ts'
import type { Outcome } from '../../state/outcome.ts'
import type { ZoneSize } from './use-zone-sizes.ts'
import { ZoneCard } from './ZoneCard.tsx'
import styles from './ZoneList.module.css'

interface ZoneListProps {
  readonly zones: readonly Zone[]
  /** In the order of the zones. */
  readonly sizes: readonly ZoneSize[]
  readonly activeId: string | null
  readonly onOutcome: (outcome: Outcome) => void
}

/** The zones of the area; pressing one works on it, and opens what can be done with it. */
export function ZoneList({ zones, sizes, activeId, onOutcome }: ZoneListProps) {
  if (zones.length === 0) return null
  return (
    <ul className={styles.list} aria-label="Candidate zones">
      {zones.map((zone, place) => (
        <li key={zone.id}>
          <ZoneCard
            zone={zone}
            size={sizes[place] ?? null}
            zones={zones}
            active={zone.id === activeId}
            onOutcome={onOutcome}
          />
        </li>
      ))}
    </ul>
  )
}
