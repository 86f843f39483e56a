import { useState } from 'react'
import type { Zone } from '../../domain/zones/zone.ts'
import { LONGEST_NAME, zoneLetter } from '../../domain/zones/zone-words.ts'
import { renameZone } from '../../state/actions/zones/rename-zone.ts'
import type { Outcome } from '../../state/outcome.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './ZoneList.module.css'

interface RenameFormProps {
  readonly zone: Zone
  /** Null where the name stays. */
  readonly onDone: (outcome: Outcome | null) => void
}

/** Enter keeps the new name, Escape the old one. */
export function RenameForm({ zone, onDone }: RenameFormProps) {
  const [name, setName] = useState(zone.name)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onDone(renameZone(zone, name))
      }}
    >
      <label className={styles.field}>
        <span>Name of zone {zoneLetter(zone)}</span>
        <input
          // eslint-disable-next-line jsx-a11y/no-autofocus -- it appears because someone asked to type here
          autoFocus
          value={name}
          maxLength={LONGEST_NAME}
          onFocus={(event) => {
            event.currentTarget.select()
          }}
          onChange={(event) => {
            setName(event.currentTarget.value)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onDone(null)
          }}
        />
      </label>
      <div className={styles.actions}>
        <button type="submit" className={styles.submit}>
          Keep this name
        </button>
        <Button
          kind="quiet"
          onClick={() => {
            onDone(null)
          }}
        >
          Cancel
        </Button>
      </div>
    </form>
  )
}
