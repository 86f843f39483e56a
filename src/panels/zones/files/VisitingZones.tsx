import { listWords } from '../../../domain/words.ts'
import { zoneTitle } from '../../../domain/zones/zone-words.ts'
import { addVisitors } from '../../../state/actions/visitors/add-visitors.ts'
import { discardVisitors } from '../../../state/actions/visitors/discard-visitors.ts'
import type { Outcome } from '../../../state/outcome.ts'
import { useVisitors } from '../../../state/visitors.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { useCurrent } from '../../current.ts'
import styles from './ImportDialog.module.css'

interface VisitingZonesProps {
  readonly onOutcome: (outcome: Outcome) => void
}

/** Zones of a link that were kept apart: on the map in dots, and here to be added after all. */
export function VisitingZones({ onOutcome }: VisitingZonesProps) {
  const { area } = useCurrent()
  const { visit, keptApart } = useVisitors()
  if (visit === null || !keptApart) return null
  return (
    <Notice kind="empty" title="Visiting from a link">
      <p>{listWords(visit.zones.map((zone) => zoneTitle(zone)))}: dotted on the map, not saved.</p>
      <div className={styles.visitors}>
        <Button
          onClick={() => {
            onOutcome(addVisitors(area))
          }}
        >
          Add to my zones
        </Button>
        <Button
          onClick={() => {
            onOutcome(discardVisitors())
          }}
        >
          Discard
        </Button>
      </div>
    </Notice>
  )
}
