import { formatNumber } from '../../../domain/figure.ts'
import { levelWords } from '../../../domain/words.ts'
import { zoneGround } from '../../../domain/zones/zone-ground.ts'
import { zoneMembership } from '../../../domain/zones/zone-membership.ts'
import { partSum } from '../../../domain/zones/zone-people.ts'
import type { ImportedZone } from '../../../formats/import/import-preview.ts'
import { useCurrent } from '../../current.ts'
import styles from './ImportDialog.module.css'

interface ImportedZoneRowProps {
  readonly zone: ImportedZone
  /** Whether one like it is among the zones already. */
  readonly isKnown: boolean
  readonly isChosen: boolean
  readonly onToggle: () => void
}

/** A zone of a file as it would be, to be chosen or left. */
export function ImportedZoneRow({ zone, isKnown, isChosen, onToggle }: ImportedZoneRowProps) {
  const { area } = useCurrent()
  const { shape, remarks } = zone
  const membership = zoneMembership(shape, zoneGround(area))
  const count = membership.rows.length
  const corners =
    shape.kind === 'own-line'
      ? shape.polygons.flat().reduce((sum, ring) => sum + ring.length, 0)
      : null
  const facts = [
    corners === null ? 'whole neighbourhoods' : `own line of ${formatNumber(corners)} corners`,
    `${formatNumber(count)} ${levelWords('neighbourhood', count)}`,
    `${formatNumber(partSum(area.neighbourhoods.residents, membership))} residents`,
  ]
  const notes = [
    ...(isKnown ? ['It is among your zones already.'] : []),
    ...remarks,
    ...(count === 0 ? ['Nobody lives inside.'] : []),
  ]
  return (
    <li>
      <label className={styles.zone}>
        <input type="checkbox" checked={isChosen} onChange={onToggle} />
        <span>
          <strong className={styles.name}>{zone.name}</strong>
          <span className={styles.facts}>{facts.join(' · ')}</span>
          {notes.map((note) => (
            <span key={note} className={styles.note}>
              {note}
            </span>
          ))}
        </span>
      </label>
    </li>
  )
}
