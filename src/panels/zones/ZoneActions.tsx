import { ChevronDown } from 'lucide-react'
import type { Zone } from '../../domain/zones/zone.ts'
import { zoneTitle } from '../../domain/zones/zone-words.ts'
import { deleteZone } from '../../state/actions/zones/delete-zone.ts'
import { duplicateZone } from '../../state/actions/zones/duplicate-zone.ts'
import { hideZone } from '../../state/actions/zones/hide-zone.ts'
import { reorderZone } from '../../state/actions/zones/reorder-zone.ts'
import type { Outcome } from '../../state/outcome.ts'
import { Button } from '../../ui/Button.tsx'
import { MenuButton, type MenuItem } from '../../ui/MenuButton.tsx'
import styles from './ZoneList.module.css'

/** What a zone's card asks for in the place of its actions. */
export type Asking = 'name' | 'unite' | 'subtract' | null

interface ZoneActionsProps {
  readonly zone: Zone
  readonly zones: readonly Zone[]
  readonly onAsk: (asking: Asking) => void
  readonly onOutcome: (outcome: Outcome) => void
}

/** What can be done with the zone that is worked on, beside drawing. */
export function ZoneActions({ zone, zones, onAsk, onOutcome }: ZoneActionsProps) {
  const place = zones.indexOf(zone)
  const moves = [
    { id: 'up', label: 'Move up', to: place - 1 },
    { id: 'down', label: 'Move down', to: place + 1 },
  ].filter(({ to }) => to >= 0 && to < zones.length)
  const items: readonly MenuItem[] = [
    ...(zones.length < 2 ? [] : combineItems(onAsk)),
    ...moves.map(({ id, label, to }) => ({
      id,
      label,
      current: null,
      onChoose: () => {
        onOutcome(reorderZone(zone, to))
      },
    })),
    {
      id: 'hide',
      label: zone.hidden ? 'Show on the map' : 'Hide on the map',
      current: null,
      onChoose: () => {
        onOutcome(hideZone(zone, !zone.hidden))
      },
    },
  ]
  return (
    <div className={styles.actions} role="group" aria-label={`Zone ${zoneTitle(zone)}`}>
      <Button
        kind="quiet"
        onClick={() => {
          onAsk('name')
        }}
      >
        Rename
      </Button>
      <Button
        kind="quiet"
        onClick={() => {
          onOutcome(duplicateZone(zone))
        }}
      >
        Duplicate
      </Button>
      <Button
        kind="quiet"
        onClick={() => {
          onOutcome(deleteZone(zone))
        }}
      >
        Delete
      </Button>
      <MenuButton
        face={
          <>
            More
            <ChevronDown size={16} aria-hidden="true" />
          </>
        }
        buttonLabel={null}
        title="More to do with this zone"
        placement="bottom end"
        items={items}
      />
    </div>
  )
}

function combineItems(onAsk: (asking: Asking) => void): readonly MenuItem[] {
  return [
    { id: 'unite', label: 'Merge with another zone…' },
    { id: 'subtract', label: 'Take another zone out…' },
  ].map(({ id, label }) => ({
    id,
    label,
    current: null,
    onChoose: () => {
      onAsk(id === 'unite' ? 'unite' : 'subtract')
    },
  }))
}
