import { ChevronDown, Plus } from 'lucide-react'
import { EMPTY_SHAPE } from '../../domain/zones/zone.ts'
import { startZone } from '../../state/actions/zones/start-zone.ts'
import type { Outcome } from '../../state/outcome.ts'
import { Button } from '../../ui/Button.tsx'
import { PopoverButton } from '../../ui/PopoverButton.tsx'
import { useCurrent } from '../current.ts'
import { ListEntry } from './ListEntry.tsx'
import { selectedGround } from './selected-ground.ts'
import { WardChooser } from './WardChooser.tsx'
import styles from './NewZone.module.css'

interface NewZoneProps {
  readonly onOutcome: (outcome: Outcome) => void
}

/** The ways in which a zone begins without drawing. */
export function NewZone({ onOutcome }: NewZoneProps) {
  const { area, view } = useCurrent()
  const selected = selectedGround(area, view.selection)
  return (
    <div className={styles.ways}>
      <Button
        kind="primary"
        onClick={() => {
          onOutcome(startZone({ area, shape: EMPTY_SHAPE }))
        }}
      >
        <Plus size={18} aria-hidden="true" />
        New zone
      </Button>
      <PopoverButton
        face={<Face words="From a ward" />}
        buttonLabel={null}
        title="Start from a ward"
        kind="plain"
        placement="bottom start"
      >
        {(close) => <WardChooser close={close} onOutcome={onOutcome} />}
      </PopoverButton>
      <PopoverButton
        face={<Face words="From a list" />}
        buttonLabel={null}
        title="Start from a list"
        kind="plain"
        placement="bottom start"
      >
        {(close) => <ListEntry close={close} onOutcome={onOutcome} />}
      </PopoverButton>
      {selected === null ? null : (
        <Button
          className={styles.selected}
          onClick={() => {
            onOutcome(startZone({ area, shape: selected.shape, name: selected.name }))
          }}
        >
          From what is selected: {selected.name}
        </Button>
      )}
    </div>
  )
}

function Face({ words }: { readonly words: string }) {
  return (
    <>
      {words}
      <ChevronDown size={16} aria-hidden="true" />
    </>
  )
}
