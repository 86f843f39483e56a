import { toNeighbourhoods, toOwnLine } from '../../domain/zones/convert-zone.ts'
import type { Zone } from '../../domain/zones/zone.ts'
import { openZoneDialog } from '../../state/actions/zones/open-zone-dialog.ts'
import { reshapeZone } from '../../state/actions/zones/reshape-zone.ts'
import { announce } from '../../state/announcement.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './ZoneDeeds.module.css'
import type { ZoneData } from './use-zone-data.ts'

interface ZoneDeedsProps {
  /** Null while a gesture makes it. */
  readonly zone: Zone | null
  readonly data: ZoneData
}

/** What can be done with the zone whose profile this is. */
export function ZoneDeeds({ zone, data: { area, ground, outlines } }: ZoneDeedsProps) {
  if (zone === null) return null
  const { shape } = zone
  const line = shape.kind === 'own-line'
  const convert = () => {
    if (outlines === null) return
    const converted = line
      ? toNeighbourhoods(shape, ground)
      : toOwnLine(shape, { ground, arcs: outlines.neighbourhoods })
    const sentence = line
      ? 'Made whole neighbourhoods of the line'
      : 'Made a line of the neighbourhoods’ outline'
    const outcome = reshapeZone({ area, id: zone.id, shape: converted, sentence })
    announce(outcome.done ? `${sentence}.` : outcome.reason)
  }
  return (
    <div className={styles.deeds}>
      <Button onClick={() => openZoneDialog('compare')}>Compare…</Button>
      <Button
        disabled={outlines === null}
        title={
          line
            ? 'Takes each neighbourhood with more than half of its residents inside'
            : 'The outline becomes a line whose corners can be moved'
        }
        onClick={convert}
      >
        {line ? 'Make whole neighbourhoods' : 'Make an own line'}
      </Button>
    </div>
  )
}
