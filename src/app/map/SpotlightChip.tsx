import { Spotlight, X } from 'lucide-react'
import { wardName } from '../../domain/row-words.ts'
import { useCurrent } from '../../panels/current.ts'
import { lightWard } from '../../state/actions/light-ward.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './SpotlightChip.module.css'

/** Why most of the map is pale, and the way back. */
export function SpotlightChip() {
  const { area, spotlight } = useCurrent()
  if (spotlight === null) return null
  const name = wardName(area, spotlight)
  return (
    <p className={styles.chip}>
      <Spotlight size={18} aria-hidden="true" />
      <span className={styles.name}>{name}</span>
      <Button
        kind="quiet"
        className={styles.close}
        aria-label={`End the spotlight on ${name}`}
        onClick={() => {
          lightWard(area, null)
        }}
      >
        <X size={18} aria-hidden="true" />
      </Button>
    </p>
  )
}
